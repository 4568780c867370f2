package io.clientele.resolve.kernel;

import io.clientele.model.matching.Key;
import io.clientele.model.matching.Levels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the comparisons that are declared, and the packed forms that they read. */
final class Compare {
  private static final Key USER = new Key("user", "email", 0);

  /** What a comparison reads; it can be made where one of the first columns is there. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of("place", List.of("postcode", "city"), "address", List.of("street"));

  private final Layout layout;
  private final Function<Key, Optional<Column>> columns;
  private final Population received;

  Compare(Layout layout, Function<Key, Optional<Column>> columns, Population received) {
    this.layout = layout;
    this.columns = columns;
    this.received = received;
  }

  static List<String> columns(String comparison) {
    return COLUMNS.getOrDefault(comparison, List.of(comparison));
  }

  /** Keys stand before everything else in a row, so those of the comparisons are reserved early. */
  void reserve(Levels levels) {
    switch (levels.comparison()) {
      case "place" -> slots("postcode", "city");
      case "address" -> slots("street", "house_number", "address");
      case "given", "family" -> slots(levels.comparison(), "names");
      case "email" -> {
        slots("email");
        layout.key(column(USER));
      }
      default -> slots(levels.comparison());
    }
  }

  private void slots(String... names) {
    for (String name : names) {
      slot(name);
    }
  }

  Comparison comparison(Levels levels) {
    Comparison whole =
        switch (levels.comparison()) {
          case "given", "family" -> nameOfPerson(levels);
          case "name" -> name("name", own(levels));
          case "birth_date" -> date(levels);
          case "place" -> place();
          case "address" -> address(levels);
          case "email" -> email(levels);
          case "sex", "legal_form" ->
              new SameComparison(levels.comparison(), slot(levels.comparison()));
          default -> number(levels);
        };
    return Merged.of(whole, levels);
  }

  private Column column(Key key) {
    return columns.apply(key).orElseGet(() -> received.absent(key.name()));
  }

  private Column column(String name) {
    return column(new Key("", name, 0));
  }

  private int slot(String name) {
    return layout.key(column(name));
  }

  private static NameComparison.Bounds own(Levels levels) {
    return new NameComparison.Bounds(
        levels.bound("alike", NameComparison.Bounds.USUAL.alike()),
        levels.bound("close", NameComparison.Bounds.USUAL.close()));
  }

  /** Streets and mailbox names have one figure: from it on they are alike. */
  private static NameComparison.Bounds close(Levels levels) {
    double close = levels.bound("alike", NameComparison.Bounds.USUAL.close());
    return new NameComparison.Bounds(Math.min(close, NameComparison.Bounds.USUAL.alike()), close);
  }

  private NameComparison name(String as, NameComparison.Bounds bounds) {
    return name(as, column(as), bounds);
  }

  private NameComparison name(String as, Column column, NameComparison.Bounds bounds) {
    Letters letters = new Letters(column.values());
    return new NameComparison(
        as, layout.key(column), layout.letters(column, letters), letters, bounds);
  }

  private PersonNameComparison nameOfPerson(Levels levels) {
    Column column = column(levels.comparison());
    Kin kin = new Kin(column.values(), levels.comparison().equals("given"));
    return new PersonNameComparison(
        name(levels.comparison(), own(levels)),
        layout.ints(column, kin.ofValues()),
        kin,
        slot("names"));
  }

  private DateComparison date(Levels levels) {
    Column column = column("birth_date");
    return new DateComparison(
        "birth_date",
        slot("birth_date"),
        layout.ints(column, DateComparison.digits(column.values())),
        layout.ints(column, DateComparison.days(column.values())),
        DateComparison.Bounds.of(levels.bound("near", 366), levels.bound("apart", 14)));
  }

  private PlaceComparison place() {
    Column column = column("postcode");
    int packed = layout.longs(column, PlaceComparison.packed(column.values()));
    return new PlaceComparison(
        "place", slot("postcode"), packed, name("city", NameComparison.Bounds.USUAL));
  }

  private AddressComparison address(Levels levels) {
    return new AddressComparison(
        "address", slot("address"), name("street", close(levels)), slot("house_number"));
  }

  private EmailComparison email(Levels levels) {
    Column called = Mailboxes.of(column(USER), received);
    return new EmailComparison(
        "email",
        slot("email"),
        name("user", column(USER), close(levels)),
        layout.ints(called, new int[] {0, 1}));
  }

  private NumberComparison number(Levels levels) {
    Column column = column(levels.comparison());
    int packed = layout.longs(column, NumberComparison.packed(column.values()));
    int edits = (int) levels.bound("slip", 2);
    return new NumberComparison(levels.comparison(), slot(levels.comparison()), packed, edits);
  }
}
