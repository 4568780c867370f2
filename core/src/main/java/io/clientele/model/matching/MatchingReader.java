package io.clientele.model.matching;

import io.clientele.source.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code resolve.yaml}: what it does not say stays as it was. */
final class MatchingReader {
  static final MatchingModel EMPTY =
      new MatchingModel(
          "",
          List.of(),
          List.of(),
          List.of(),
          1,
          1,
          0,
          new ClusterLimits(0, 0, false),
          List.of(),
          List.of());

  private static final List<String> BRANCHES =
      List.of("person", "organisation", "household", "golden", "identifiers");
  private static final Set<String> COUNTS = Set.of("one", "many");

  private final Place top;
  private final Matching.Names names;
  private final Faults faults;

  MatchingReader(Tree tree, Matching.Names names, List<Fault> found) {
    this.top = Place.top(tree);
    this.names = names;
    this.faults = new Faults(found);
  }

  Matching over(Matching before) {
    if (!top.isObject()) {
      faults.unusable(
          top.span(), "the file holds no object", "write `person:` and below it what differs");
      return before;
    }
    faults.unknownMembers(top, "a file of matching", BRANCHES);
    return new Matching(
        model("person", before.person()),
        model("organisation", before.organisation()),
        model("household", before.household()),
        golden(before.golden()),
        identifiers(before.identifiers()),
        before.pins(),
        List.of());
  }

  private MatchingModel model(String kind, MatchingModel before) {
    return new ModelReader(top.at(kind), names, faults).over(kind, before);
  }

  private Survivorship golden(Survivorship before) {
    Place golden = top.at("golden");
    Map<String, List<Choice>> fields = new LinkedHashMap<>(before.fields());
    List<Choice> usual = before.usual();
    for (Place field : golden.members()) {
      List<Choice> choices = choices(field);
      if (field.key().equals("default")) {
        usual = choices;
      } else if (isField(field)) {
        fields.put(field.key(), choices);
      }
    }
    return new Survivorship(usual, fields);
  }

  private boolean isField(Place field) {
    Set<String> known = new java.util.TreeSet<>(Words.GOLDEN);
    known.addAll(names.attributes());
    names.identifiers().forEach(type -> known.add("identifier:" + type));
    if (!known.contains(field.key())) {
      String message = "`" + field.key() + "` is no field of a golden record";
      faults.unknown(field.keySpan(), message, field.key(), known);
    }
    return known.contains(field.key());
  }

  private List<Choice> choices(Place field) {
    java.util.ArrayList<Choice> choices = new java.util.ArrayList<>();
    for (Place item : field.items()) {
      Choice.of(item.text())
          .ifPresentOrElse(
              choices::add,
              () ->
                  faults.unknown(
                      item.span(),
                      "`" + item.text() + "` is no rule of survivorship",
                      item.text(),
                      Choice.all()));
    }
    return choices;
  }

  private Map<String, Boolean> identifiers(Map<String, Boolean> before) {
    Map<String, Boolean> all = new TreeMap<>(before);
    for (Place type : top.at("identifiers").members()) {
      if (!names.identifiers().contains(type.key())) {
        String message = "no source has identifiers of the type `" + type.key() + "`";
        faults.unknown(type.keySpan(), message, type.key(), names.identifiers());
      } else if (COUNTS.contains(type.text())) {
        all.put(type.key(), type.text().equals("one"));
      } else {
        faults.unknown(
            type.span(),
            "a party has `one` or `many` of a type of identifier, not `" + type.text() + "`",
            type.text(),
            COUNTS);
      }
    }
    return all;
  }
}
