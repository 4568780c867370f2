package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one text file, one after the other. */
interface Rows extends Closeable {
  /**
   * Names the columns whose values will be asked for. A file with a header refuses what it does not
   * have; the others are asked afterwards.
   */
  void want(List<String> columns) throws Refused;

  /** Goes to the next row; false at the end. */
  boolean next() throws IOException, Refused;

  /** The line on which the row begins. */
  long line();

  /** The value of the n-th wanted column, from 0; null where the row has none. */
  @Nullable String value(int wanted);

  /** How many events the rows so far tell of, where that is fewer than there are rows. */
  default long events() {
    return Long.MAX_VALUE;
  }

  /** Every name met so far. */
  Collection<String> names();
}
