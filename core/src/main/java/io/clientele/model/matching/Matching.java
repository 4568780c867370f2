package io.clientele.model.matching;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import io.clientele.source.formats.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code resolve.yaml} says, over what is built in: models of matching, survivorship, how many
 * identifiers of a type a party has, and pinned weights.
 *
 * @param identifiers by type, whether a party has only {@code one}; else {@code many}
 * @param pins by kind, from {@code resolve-model.yaml}
 */
public record Matching(
    MatchingModel person,
    MatchingModel organisation,
    MatchingModel household,
    Survivorship golden,
    Map<String, Boolean> identifiers,
    Map<String, Pin> pins,
    List<Fault> faults) {
  /** The file that declares matching. */
  public static final String FILE = "resolve.yaml";

  /** The file of pinned weights. */
  public static final String PINNED = "resolve-model.yaml";

  public Matching {
    identifiers = new TreeMap<>(identifiers);
    pins = new TreeMap<>(pins);
    faults = List.copyOf(faults);
  }

  /**
   * The names that data sources give to things.
   *
   * @param identifiers types of identifier
   * @param attributes fields of golden records beyond the standard ones
   */
  public record Names(List<String> identifiers, List<String> attributes) {
    public Names {
      identifiers = List.copyOf(identifiers);
      attributes = List.copyOf(attributes);
    }
  }

  /** What is built in. */
  public static Matching standard() {
    return Standard.MATCHING;
  }

  /** What is built in, as the text of a file that declares it. */
  public static String standardText() {
    return Resources.text(Matching.class, FILE);
  }

  /** Whether a file declares matching or pins its weights. */
  public static boolean isMatching(Tree tree) {
    return tree.file().path().equals(FILE) || tree.file().path().equals(PINNED);
  }

  /** Reads the files of a workspace; what they do not say is built in. */
  public static Matching of(List<Tree> files, Names names) {
    Matching matching = standard();
    List<Fault> faults = new ArrayList<>();
    Optional<Tree> declared = named(files, FILE);
    if (declared.isPresent()) {
      matching = new MatchingReader(declared.get(), names, faults).over(matching);
    }
    Map<String, Pin> pins =
        named(files, PINNED).map(tree -> new PinReader(tree, faults).pins()).orElseGet(Map::of);
    return new Matching(
        matching.person,
        matching.organisation,
        matching.household,
        matching.golden,
        matching.identifiers,
        pins,
        faults);
  }

  /** The weights in a file that a run wrote, by kind; none where it cannot be read. */
  public static Map<String, Pin> written(SourceFile file) {
    return Formats.parse(file) instanceof Parsed.Read read
        ? new PinReader(read.tree(), new ArrayList<>()).pins()
        : Map.of();
  }

  private static Optional<Tree> named(List<Tree> files, String path) {
    return files.stream().filter(tree -> tree.file().path().equals(path)).findFirst();
  }

  /** The model of a kind of record. */
  public MatchingModel of(String kind) {
    return kind.equals("organisation") ? organisation : person;
  }

  /** The same with other models of people and organisations. */
  public Matching with(MatchingModel people, MatchingModel organisations) {
    return new Matching(people, organisations, household, golden, identifiers, pins, faults);
  }

  /** The same with types of identifier of which a party has only one. */
  public Matching single(Iterable<String> types) {
    Map<String, Boolean> all = new TreeMap<>(identifiers);
    types.forEach(type -> all.put(type, true));
    return new Matching(person, organisation, household, golden, all, pins, faults);
  }

  /** The types of identifier of which a party has only one. */
  public List<String> single() {
    return identifiers.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Read once, when first needed. */
  private static final class Standard {
    static final Matching MATCHING = read();

    private static Matching read() {
      Parsed parsed = Formats.parse(new SourceFile(FILE, standardText()));
      if (!(parsed instanceof Parsed.Read read)) {
        throw new IllegalStateException("the built-in " + FILE + " cannot be read");
      }
      List<Fault> faults = new ArrayList<>();
      MatchingModel nothing = MatchingReader.EMPTY;
      Matching empty =
          new Matching(
              nothing,
              nothing,
              nothing,
              new Survivorship(List.of(), Map.of()),
              Map.of(),
              Map.of(),
              List.of());
      Matching matching =
          new MatchingReader(read.tree(), new Names(List.of(), List.of()), faults).over(empty);
      if (!faults.isEmpty()) {
        throw new IllegalStateException("the built-in " + FILE + ": " + faults);
      }
      return matching;
    }
  }
}
