package io.clientele.resolve.kernel;

import io.clientele.model.matching.Key;
import io.clientele.model.matching.Levels;
import io.clientele.model.matching.MatchingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fits what is declared for a kind of record to the columns that a population has. */
final class Planner {
  private static final String IDENTIFIER = "identifier";

  /** The comparison that a key belongs to, where its name is another. */
  private static final Map<String, String> COMPARED_AS = Map.of("postcode", "place");

  private static final int MOST_IDENTIFIERS = 4;
  private final Layout layout = new Layout();
  private final Population received;
  private final MatchingModel model;
  private final List<String> identifiers;
  private final Map<String, Optional<Column>> columns = new LinkedHashMap<>();

  Planner(Population received, MatchingModel model) {
    this.received = Expansion.of(received, model.block());
    this.model = model;
    this.identifiers = identifiers(received);
  }

  Plan plan(Collection<String> single, Parallel parallel) {
    prepare(parallel);
    List<Rule> rules = rules();
    Compare compare = new Compare(layout, this::column, received);
    List<Levels> compared = compared();
    compared.forEach(compare::reserve);
    int keys = layout.keys();
    int flags = layout.flags();
    int code = layout.code(received.variants());
    List<Comparison> comparisons = compared.stream().map(compare::comparison).toList();
    Rows rows = layout.rows(received.variants(), code, parallel);
    Patterns patterns = new Patterns(comparisons.stream().map(it -> several(it, rows)).toList());
    List<String> one = single.stream().map(type -> IDENTIFIER + ":" + type).sorted().toList();
    return new Plan(
        rows,
        keys,
        flags,
        layout,
        patterns,
        rules,
        Guard.all(model.guards(), one, identifiers, patterns),
        places(model.learn(), patterns),
        places(model.sure(), patterns));
  }

  private static Comparison several(Comparison one, Rows rows) {
    boolean several = (rows.severalSlots() >>> one.slot() & 1) != 0;
    return several ? new BestOfSeveral(one, rows) : one;
  }

  /** The types that the most rows have. */
  private static List<String> identifiers(Population received) {
    return received.named(IDENTIFIER + ":").stream()
        .sorted(
            Comparator.comparingInt((String name) -> -received.column(name).orElseThrow().filled())
                .thenComparing(name -> name))
        .limit(MOST_IDENTIFIERS)
        .sorted()
        .toList();
  }

  /** The column of a key, worked out once. */
  private Optional<Column> column(Key key) {
    Optional<Column> known = columns.get(key.name());
    if (known == null) {
      known = Derivation.of(key, received).filter(column -> column.filled() > 0);
      columns.put(key.name(), known);
    }
    return known;
  }

  /** Works out the columns of all rules side by side: each takes all rows once. */
  private void prepare(Parallel parallel) {
    List<Key> keys = model.block().stream().flatMap(List::stream).distinct().toList();
    List<Optional<Column>> made =
        new ArrayList<>(Collections.nCopies(keys.size(), Optional.empty()));
    parallel.each(
        keys.size(),
        k ->
            made.set(
                k, Derivation.of(keys.get(k), received).filter(column -> column.filled() > 0)));
    for (int k = 0; k < keys.size(); k++) {
      columns.put(keys.get(k).name(), made.get(k));
    }
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (List<Key> keys : model.block()) {
      for (List<Key> spread : spread(keys)) {
        if (spread.stream().allMatch(key -> column(key).isPresent())) {
          rules.add(
              Rule.of(
                  spread.stream().map(Key::name).toList(),
                  spread.stream().map(key -> layout.key(column(key).orElseThrow())).toList()));
        }
      }
    }
    return rules;
  }

  /** A rule on identifiers stands once for each type. */
  private List<List<Key>> spread(List<Key> keys) {
    Key every = new Key("", IDENTIFIER, 0);
    if (!keys.contains(every)) {
      return List.of(keys);
    }
    return identifiers.stream()
        .map(
            type ->
                keys.stream().map(key -> key.equals(every) ? new Key("", type, 0) : key).toList())
        .toList();
  }

  /** What can be compared with these columns; identifiers each by itself. */
  private List<Levels> compared() {
    List<Levels> compared = new ArrayList<>();
    for (Levels levels : model.compare()) {
      if (levels.comparison().equals(IDENTIFIER)) {
        identifiers.forEach(
            type -> compared.add(new Levels(type, levels.levels(), levels.rarity())));
      } else if (Compare.columns(levels.comparison()).stream()
          .anyMatch(name -> column(new Key("", name, 0)).isPresent())) {
        compared.add(levels);
      }
    }
    return compared;
  }

  private List<int[]> places(List<List<String>> sets, Patterns patterns) {
    List<int[]> places = new ArrayList<>();
    for (List<String> set : sets) {
      boolean every = set.contains(IDENTIFIER);
      for (String type : every ? identifiers : List.of("")) {
        int[] found = set.stream().mapToInt(name -> place(name, type, patterns)).toArray();
        if (Arrays.stream(found).allMatch(place -> place >= 0)) {
          places.add(found);
        }
      }
    }
    return places;
  }

  private static int place(String name, String type, Patterns patterns) {
    String own = name.equals(IDENTIFIER) ? type : name;
    return patterns.index(COMPARED_AS.getOrDefault(own, own));
  }
}
