package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Fits what is declared for a kind of record to the columns that a population has. */
final class Planner {
  private static final int MOST_IDENTIFIERS = 4;
  private final Layout layout = new Layout();
  private final List<Comparison> comparisons = new ArrayList<>();
  private final List<String> identifiers;
  private final Population population;
  private final Declared declared;

  Planner(Population received, Declared declared) {
    this.identifiers = identifiers(received);
    this.population = received.with(derived(received));
    this.declared = declared;
  }

  Plan plan(Set<String> verified, Parallel parallel) {
    List<Rule> rules = rules();
    reserveKeys();
    int keys = layout.keys();
    int flags = layout.flags();
    compare();
    Patterns patterns = new Patterns(comparisons);
    Set<String> conflicting = new TreeSet<>();
    verified.forEach(type -> conflicting.add("identifier:" + type));
    return new Plan(
        layout.rows(population.rows(), parallel),
        keys,
        flags,
        layout,
        patterns,
        rules,
        new PersonGuards(patterns, identifiers).all(conflicting),
        places(declared.training(), patterns),
        places(declared.sure(), patterns));
  }

  /** The types that the most rows have. */
  private static List<String> identifiers(Population received) {
    return received.named("identifier:").stream()
        .sorted(
            Comparator.comparingInt((String name) -> -received.column(name).orElseThrow().filled())
                .thenComparing(name -> name))
        .limit(MOST_IDENTIFIERS)
        .sorted()
        .toList();
  }

  private static List<Column> derived(Population received) {
    List<Column> derived = new ArrayList<>();
    derive(received, "family", "family[3]", text -> head(text, 3)).ifPresent(derived::add);
    derive(received, "name", "name[6]", text -> head(text, 6)).ifPresent(derived::add);
    derive(received, "birth_date", "birth_year", text -> head(text, 4)).ifPresent(derived::add);
    derive(received, "email", "email_user", text -> text.substring(0, text.indexOf('@')))
        .ifPresent(derived::add);
    Optional<Column> street = received.column("street");
    Optional<Column> house = received.column("house_number");
    if (street.isPresent() && house.isPresent()) {
      derived.add(Column.joined("address", List.of(street.get(), house.get())));
    }
    return derived;
  }

  private static Optional<Column> derive(
      Population received, String from, String as, UnaryOperator<String> function) {
    return received.column(from).map(column -> column.derived(as, function));
  }

  private static String head(String text, int letters) {
    return text.substring(0, Math.min(letters, text.length()));
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> keys : spread(declared.rules())) {
      if (keys.stream().allMatch(key -> population.column(key).isPresent())) {
        rules.add(Rule.of(keys, keys.stream().map(this::slot).toList()));
      }
    }
    return rules;
  }

  /** Each set once for every type of identifier. */
  private List<List<String>> spread(List<List<String>> sets) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> set : sets) {
      if (set.equals(List.of("identifier"))) {
        identifiers.forEach(type -> all.add(List.of(type)));
      } else {
        all.add(set);
      }
    }
    return all;
  }

  private List<int[]> places(List<List<String>> sets, Patterns patterns) {
    List<int[]> places = new ArrayList<>();
    for (List<String> set : spread(sets)) {
      int[] found =
          set.stream()
              .mapToInt(key -> patterns.index(Declared.COMPARED_AS.getOrDefault(key, key)))
              .toArray();
      boolean usable = set.stream().allMatch(key -> population.column(key).isPresent());
      if (usable && Arrays.stream(found).allMatch(place -> place >= 0)) {
        places.add(found);
      }
    }
    return places;
  }

  /** Keys stand before everything else in a row, so those of the comparisons are reserved early. */
  private void reserveKeys() {
    for (String name :
        List.of(
            "given",
            "family",
            "name",
            "birth_date",
            "postcode",
            "city",
            "street",
            "house_number",
            "address",
            "email",
            "email_user",
            "phone",
            "sex")) {
      slot(name);
    }
    identifiers.forEach(this::slot);
  }

  private int slot(String name) {
    return layout.key(column(name));
  }

  private Column column(String name) {
    return population
        .column(name)
        .orElseGet(() -> new Column(name, new Dictionary(), new int[population.rows()]));
  }

  private void compare() {
    for (String name : List.of("given", "family", "name")) {
      if (has(name)) {
        comparisons.add(name(name, name));
      }
    }
    if (has("birth_date")) {
      comparisons.add(date());
    }
    if (has("postcode") || has("city")) {
      comparisons.add(place());
    }
    if (has("street")) {
      comparisons.add(
          new AddressComparison(
              "address", slot("address"), name("street", "street"), slot("house_number")));
    }
    if (has("email")) {
      comparisons.add(new EmailComparison("email", slot("email"), name("user", "email_user")));
    }
    numbers();
    if (has("sex")) {
      comparisons.add(new SameComparison("sex", slot("sex")));
    }
  }

  private void numbers() {
    List<String> names = new ArrayList<>(has("phone") ? List.of("phone") : List.of());
    names.addAll(identifiers);
    for (String name : names) {
      Column column = column(name);
      int packed = layout.longs(column, NumberComparison.packed(column.values()));
      comparisons.add(new NumberComparison(name, slot(name), packed));
    }
  }

  private boolean has(String name) {
    return population.column(name).isPresent();
  }

  private NameComparison name(String as, String columnName) {
    Column column = column(columnName);
    Letters letters = new Letters(column.values());
    return new NameComparison(as, slot(columnName), layout.letters(column, letters), letters);
  }

  private DateComparison date() {
    Column column = column("birth_date");
    return new DateComparison(
        "birth_date",
        slot("birth_date"),
        layout.ints(column, DateComparison.digits(column.values())),
        layout.ints(column, DateComparison.days(column.values())));
  }

  private PlaceComparison place() {
    Column column = column("postcode");
    int packed = layout.longs(column, PlaceComparison.packed(column.values()));
    return new PlaceComparison("place", slot("postcode"), packed, name("city", "city"));
  }
}
