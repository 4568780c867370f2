package io.clientele.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of the measures needs beside model and data.
 *
 * @param asOf the day on which everything is measured; later events do not count
 * @param own the workspace's own measures: the text of each {@code .sql} file by its path
 */
public record MeasureOptions(LocalDate asOf, SortedMap<String, String> own) {
  public MeasureOptions {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
  }

  public static MeasureOptions at(LocalDate asOf) {
    return new MeasureOptions(asOf, new TreeMap<>());
  }
}
