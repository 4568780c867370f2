package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Takes a column's values as received, one a row, and standardises each distinct one once. */
public final class ColumnReader {
  private final Dictionary received = new Dictionary();
  private int[] ids = new int[1 << 10];
  private int rows;

  public void add(String value) {
    take(received.add(value));
  }

  /** The same for a stretch of UTF-8. */
  public void add(byte[] bytes, int from, int to) {
    take(received.add(bytes, from, to));
  }

  private void take(int id) {
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, rows * 3 / 2);
    }
    ids[rows++] = id;
  }

  /** The finished column; the reader must not be used afterwards. */
  public Column column(String name, UnaryOperator<String> standard, Parallel parallel) {
    return column(name, standard, parallel, new int[0]);
  }

  /**
   * The same with the rows in another order.
   *
   * @param order row k of the column is what came as row {@code order[k]}; empty for all as they
   *     came
   */
  public Column column(
      String name, UnaryOperator<String> standard, Parallel parallel, int[] order) {
    received.seal();
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
    int[] map = new int[forms.length];
    Dictionary values = interned(forms, map);
    int[] mapped = new int[rows];
    for (int row = 0; row < rows; row++) {
      mapped[row] = map[ids[order.length == 0 ? row : order[row]]];
    }
    return new Column(name, values, mapped);
  }

  /** Interns the forms in order of id, so that threads do not change the numbering. */
  private static Dictionary interned(String[] forms, int[] map) {
    Dictionary values = new Dictionary();
    for (int id = 1; id < forms.length; id++) {
      map[id] = values.add(forms[id]);
    }
    return values;
  }
}
