package io.clientele.resolve.kernel;

import io.clientele.model.matching.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Works out the columns of keys from those that were received. */
final class Derivation {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Derivation() {}

  /** The column of a key; nothing when the data have not what it is made of. */
  static Optional<Column> of(Key key, Population received) {
    Optional<Column> field = field(key.field(), received);
    return key.function().isEmpty()
        ? field
        : field.map(column -> column.derived(key.name(), function(key)));
  }

  private static Optional<Column> field(String name, Population received) {
    return switch (name) {
      case "address" -> address(received);
      case "names" -> names(received);
      default -> received.column(name);
    };
  }

  private static Optional<Column> names(Population received) {
    Optional<Column> given = received.column("given");
    Optional<Column> family = received.column("family");
    return given.isPresent() && family.isPresent()
        ? Optional.of(Column.unordered("names", given.get(), family.get()))
        : Optional.empty();
  }

  private static Optional<Column> address(Population received) {
    Optional<Column> street = received.column("street");
    Optional<Column> house = received.column("house_number");
    return street.isPresent() && house.isPresent()
        ? Optional.of(Column.joined("address", List.of(street.get(), house.get())))
        : Optional.empty();
  }

  private static UnaryOperator<String> function(Key key) {
    return switch (key.function()) {
      case "prefix" -> text -> head(text, key.letters());
      case "year" -> text -> head(text, YEAR);
      case "month" -> text -> head(text, MONTH);
      case "user" -> text -> text.substring(0, text.indexOf('@'));
      case "domain" -> text -> text.substring(text.indexOf('@') + 1);
      case "sound" -> Sound::of;
      default -> throw new IllegalArgumentException("no function of a key: " + key);
    };
  }

  private static String head(String text, int letters) {
    return text.substring(0, Math.min(letters, text.length()));
  }
}
