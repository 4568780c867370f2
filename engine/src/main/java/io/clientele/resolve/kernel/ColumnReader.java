package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Takes a column's values as received, one a row, and standardises each distinct one once. */
public final class ColumnReader {
  /** So many forms at once are objects: the others are bytes. */
  private static final int HELD = 1 << 15;

  private final Dictionary received = new Dictionary();
  private int[] ids = new int[1 << 10];
  private int rows;
  private final Further further = new Further();

  /** One more value of a row that has been added. */
  public void further(int row, String value) {
    further.add(row, received.add(value));
  }

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
    int[] map = new int[received.size()];
    Dictionary values = interned(standard, parallel, map);
    int[] mapped = new int[rows];
    for (int row = 0; row < rows; row++) {
      mapped[row] = map[ids[order.length == 0 ? row : order[row]]];
    }
    return further.size() == 0
        ? new Column(name, values, mapped)
        : new Column(name, values, mapped, further(map, order).settled(mapped));
  }

  private Further further(int[] map, int[] order) {
    int[] to = new int[rows];
    for (int row = 0; row < rows; row++) {
      to[order.length == 0 ? row : order[row]] = row;
    }
    return further.mapped(map).moved(to);
  }

  /** Interns the forms in order of id, so that threads do not change the numbering. */
  private Dictionary interned(UnaryOperator<String> standard, Parallel parallel, int[] map) {
    Dictionary values = new Dictionary();
    String[] forms = new String[Math.min(HELD, map.length)];
    for (int from = 1; from < map.length; from += HELD) {
      int first = from;
      int size = Math.min(HELD, map.length - from);
      parallel.ranges(
          0,
          size,
          (start, end) -> {
            for (int k = start; k < end; k++) {
              forms[k] = standard.apply(received.value(first + k));
            }
          });
      for (int k = 0; k < size; k++) {
        map[first + k] = values.add(forms[k]);
      }
    }
    return values;
  }
}
