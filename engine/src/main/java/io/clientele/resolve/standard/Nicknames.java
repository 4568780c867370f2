package io.clientele.resolve.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Full and short forms of given names, by the list beside this class. Two names are forms of one
 * when some full form is common to both.
 */
public final class Nicknames {
  private static final int[] NONE = {};
  private static final Map<String, int[]> FULL = read();

  private Nicknames() {}

  /** Numbers of the full forms that a folded given name, short or full, may stand for. */
  public static int[] fullForms(String name) {
    return FULL.getOrDefault(name, NONE);
  }

  private static Map<String, int[]> read() {
    Map<String, int[]> forms = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt")),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line, number++, forms);
        }
      }
      return forms;
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
