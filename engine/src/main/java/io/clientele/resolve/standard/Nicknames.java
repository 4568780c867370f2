package io.clientele.resolve.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Full and short forms of given names, by the lists beside this class, which say where they come
 * from. Two names are forms of one when some full form is common to both.
 */
public final class Nicknames {
  private static final int[] NONE = {};
  private static final List<String> LISTS = List.of("nicknames.txt", "nicknames-english.txt");
  private static final Map<String, int[]> FULL = read();

  private Nicknames() {}

  /** Numbers of the full forms that a folded given name, short or full, may stand for. */
  public static int[] fullForms(String name) {
    return FULL.getOrDefault(name, NONE);
  }

  private static Map<String, int[]> read() {
    Map<String, int[]> forms = new HashMap<>();
    int[] number = {0};
    for (String list : LISTS) {
      lines(list)
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> add(line, number[0]++, forms));
    }
    return forms;
  }

  private static Stream<String> lines(String list) {
    try (InputStream in = Objects.requireNonNull(Nicknames.class.getResourceAsStream(list), list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void add(String line, int number, Map<String, int[]> forms) {
    for (String name : line.split(" ", -1)) {
      int[] known = forms.getOrDefault(name, NONE);
      int[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = number;
      forms.put(name, more);
    }
  }
}
