package io.clientele.resolve.kernel;

import io.clientele.resolve.standard.Nicknames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of a column are other forms of one another: short forms of one given name, or a name
 * and a longer one that has it as a word. Most names have no relative, and a row says so in one
 * int.
 */
final class Kin {
  /** Words of fewer letters are initials and articles. */
  private static final int SHORTEST = 3;

  private final Dictionary parts = new Dictionary();
  private final int[] ofValue;
  private final List<int[]> families = new ArrayList<>(List.of(new int[0]));

  Kin(Dictionary names, boolean nicknames) {
    for (int id = 1; id < names.size(); id++) {
      if (names.value(id).indexOf(' ') > 0) {
        words(names.value(id)).forEach(parts::add);
      }
    }
    ofValue = new int[names.size()];
    for (int id = 1; id < ofValue.length; id++) {
      ofValue[id] = family(names.value(id), nicknames);
    }
  }

  /** For each value id what {@link #related} asks for; 0 where a name has no relative. */
  int[] ofValues() {
    return ofValue;
  }

  boolean related(int x, int y) {
    return x != 0 && y != 0 && shares(families.get(x), families.get(y));
  }

  private static boolean shares(int[] x, int[] y) {
    for (int each : x) {
      for (int other : y) {
        if (each == other) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words stand as their ids, full forms of short ones below zero. */
  private int family(String name, boolean nicknames) {
    Set<Integer> codes = new TreeSet<>();
    for (String word : name.indexOf(' ') < 0 ? List.of(name) : words(name)) {
      int part = parts.find(word);
      if (part > 0) {
        codes.add(part);
      }
      for (int full : nicknames ? Nicknames.fullForms(word) : new int[0]) {
        codes.add(-1 - full);
      }
    }
    if (codes.isEmpty()) {
      return 0;
    }
    families.add(codes.stream().mapToInt(code -> code).toArray());
    return families.size() - 1;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split(" ", -1)).filter(word -> word.length() >= SHORTEST).toList();
  }
}
