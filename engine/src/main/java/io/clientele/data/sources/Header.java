package io.clientele.data.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the columns of a file with named columns lie, and which of them are asked for. */
final class Header {
  private final List<String> names;
  private final int[] wantedAt;
  private int wanted;

  Header(List<String> names) {
    this.names = names;
    this.wantedAt = new int[names.size()];
    java.util.Arrays.fill(wantedAt, -1);
  }

  List<String> names() {
    return names;
  }

  int width() {
    return names.size();
  }

  int wanted() {
    return wanted;
  }

  /** Columns that the file does not have are left out here; the caller says so. */
  void want(List<String> columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = names.size() - 1; i >= 0; i--) {
      places.put(names.get(i), i);
    }
    wanted = columns.size();
    for (int i = 0; i < columns.size(); i++) {
      Integer place = places.get(columns.get(i));
      if (place != null) {
        wantedAt[place] = i;
      }
    }
  }

  /** Which wanted value a column is, or -1. */
  int wantedAt(int column) {
    return column < wantedAt.length ? wantedAt[column] : -1;
  }
}
