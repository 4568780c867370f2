package io.clientele.resolve.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Names of people and places in the form in which they are compared. */
public final class Names {
  /** What stands before a name and is none, in the languages of Europe. */
  private static final Set<String> TITLES =
      words(
          "mr mrs ms miss mx sir dame lord lady rev dr prof professor doctor herr frau dipl ing med"
              + " phil jur rer nat habil hc mag mme mlle madame monsieur mademoiselle me sr sra"
              + " srta don dona senor senora sig signor signora signorina dott dottssa avv dhr mevr"
              + " mw drs ir pan pani mgr inz hr fr cand");

  private static final Set<String> SUFFIXES =
      words("jr sr ii iii iv phd md mba esq dds junior senior");

  /** What belongs to the word after it: van der Berg is Vanderberg. */
  private static final Set<String> PARTICLES =
      words(
          "van von vom zu zur zum den der de del della dello dei degli di da do dos das du la le"
              + " les lo las los el al ap af av bin ibn ben ter ten te mac mc o st san santa");

  private Names() {}

  /** Folded to lower-case Latin letters and digits with single blanks between words. */
  public static String fold(String raw) {
    return Folding.fold(raw);
  }

  /** A given name without titles. */
  public static String ofPerson(String raw) {
    String folded = fold(raw);
    return folded.indexOf(' ') < 0 ? folded : String.join(" ", untitled(split(folded)));
  }

  /** A family name without titles, with its particles joined to it, and without a generation. */
  public static String ofFamily(String raw) {
    String folded = fold(raw);
    return folded.indexOf(' ') < 0 ? folded : joined(unsuffixed(untitled(split(folded))));
  }

  /**
   * The last word of a name written in one field with the particles before it; of {@code Family,
   * Given} what is before the comma.
   */
  public static String family(String full) {
    int comma = full.indexOf(',');
    if (comma > 0 && !isSuffix(full.substring(comma + 1))) {
      return full.substring(0, comma).strip();
    }
    List<String> words = parts(full);
    return String.join(" ", words.subList(familyFrom(words), words.size()));
  }

  /** What is left of a name written in one field without its family name. */
  public static String given(String full) {
    int comma = full.indexOf(',');
    if (comma > 0 && !isSuffix(full.substring(comma + 1))) {
      return full.substring(comma + 1).strip();
    }
    List<String> words = parts(full);
    return String.join(" ", words.subList(0, familyFrom(words)));
  }

  private static boolean isSuffix(String text) {
    return SUFFIXES.contains(fold(text));
  }

  /** As written, without a generation at the end. */
  private static List<String> parts(String full) {
    List<String> words = split(full.replace(',', ' ').strip());
    int end = words.size();
    while (end > 1 && isSuffix(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static int familyFrom(List<String> words) {
    int from = words.size() - 1;
    while (from > 1 && PARTICLES.contains(fold(words.get(from - 1)))) {
      from--;
    }
    return from;
  }

  private static List<String> untitled(List<String> words) {
    int from = 0;
    while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  private static List<String> unsuffixed(List<String> words) {
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  private static String joined(List<String> words) {
    StringBuilder name = new StringBuilder();
    boolean particle = true;
    for (String word : words) {
      name.append(particle ? "" : " ").append(word);
      particle = PARTICLES.contains(word);
    }
    return name.toString();
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+", -1)));
    return words;
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }
}
