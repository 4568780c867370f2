package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Takes a column's values as received, one a row, and standardises each distinct one once. */
public final class ColumnReader {
  private final Dictionary received = new Dictionary();
  private int[] ids = new int[1 << 10];
  private int rows;

  public void add(String value) {
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, rows * 2);
    }
    ids[rows++] = received.add(value);
  }

  /** The finished column; the reader must not be used afterwards. */
  public Column column(String name, UnaryOperator<String> standard, Parallel parallel) {
    String[] forms = new String[received.size()];
    forms[0] = "";
    parallel.ranges(
        1,
        forms.length,
        (from, to) -> {
          for (int id = from; id < to; id++) {
            forms[id] = standard.apply(received.value(id));
          }
        });
    return new Column(name, interned(forms), Arrays.copyOf(ids, rows));
  }

  /** Interns the forms in order of id, so that threads do not change the numbering. */
  private Dictionary interned(String[] forms) {
    Dictionary values = new Dictionary();
    int[] map = new int[forms.length];
    for (int id = 1; id < forms.length; id++) {
      map[id] = values.add(forms[id]);
    }
    for (int row = 0; row < rows; row++) {
      ids[row] = map[ids[row]];
    }
    return values;
  }
}
