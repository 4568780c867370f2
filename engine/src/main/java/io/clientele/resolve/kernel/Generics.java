package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the values of personal columns that too many rows share, such as a default telephone. */
final class Generics {
  /** One row in so many may share a personal value; a default date is shared more widely. */
  private static final int PERSONAL = 1000;

  private static final int DATE = 250;
  private static final int ALWAYS_ALLOWED = 30;
  private final List<Generic> found = new ArrayList<>();

  List<Generic> found() {
    return List.copyOf(found);
  }

  /** The population with generic values of e-mail, telephone, identifiers and birth date absent. */
  Population cleaned(Population received) {
    List<Column> cleaned = new ArrayList<>();
    for (String name : received.named("")) {
      Column column = received.column(name).orElseThrow();
      if (isPersonal(name)) {
        cleaned.add(cleaned(column, allowed(received.rows(), PERSONAL)));
      } else if (name.equals("birth_date")) {
        cleaned.add(cleaned(column, allowed(received.rows(), DATE)));
      }
    }
    return received.with(cleaned);
  }

  private static boolean isPersonal(String name) {
    return name.equals("email") || name.equals("phone") || name.startsWith("identifier:");
  }

  private static int allowed(int rows, int oneIn) {
    return Math.max(ALWAYS_ALLOWED, rows / oneIn);
  }

  private Column cleaned(Column column, int allowed) {
    BitSet generic = new BitSet();
    for (int id = 1; id < column.values().size(); id++) {
      if (column.count(id) > allowed) {
        found.add(new Generic(column.name(), column.values().value(id), column.count(id)));
        generic.set(id);
      }
    }
    return generic.isEmpty() ? column : column.without(generic);
  }
}
