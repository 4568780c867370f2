package io.clientele.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of the measures needs beside model and data.
 *
 * @param asOf the day on which everything is measured; later events do not count
 * @param own the workspace's own measures: the text of each {@code .sql} file by its path
 * @param only the measures that are wanted, beside those that others read; empty for all
 */
public record MeasureOptions(LocalDate asOf, SortedMap<String, String> own, Set<String> only) {
  public MeasureOptions {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    only = Set.copyOf(only);
  }

  public MeasureOptions(LocalDate asOf, SortedMap<String, String> own) {
    this(asOf, own, Set.of());
  }

  public static MeasureOptions at(LocalDate asOf) {
    return new MeasureOptions(asOf, new TreeMap<>());
  }

  /** Nothing but one measure and what it may read. */
  public static MeasureOptions only(String measure, LocalDate asOf) {
    return new MeasureOptions(asOf, new TreeMap<>(), Set.of(measure));
  }

  /** Whether anything wanted compares with who was in which segment before. */
  boolean looksBack() {
    return only.isEmpty() || only.contains("progression");
  }

  /** Charts of a measure are read by others. */
  boolean wants(Definition definition) {
    return only.isEmpty() || only.contains(definition.id()) || !definition.charts().isEmpty();
  }
}
