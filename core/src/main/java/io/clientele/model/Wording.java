package io.clientele.model;

import io.clientele.model.DocumentType.Heading;
import io.clientele.model.DocumentType.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads what a sentence asks of a template: the section whose heading it names, and below that the
 * headings and labels that it names too.
 */
final class Wording {
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEM = 6;
  private static final double ENOUGH = 0.6;
  private static final Set<String> EMPTY =
      Set.of("and", "or", "of", "the", "a", "an", "with", "for", "to", "in", "on", "by", "all");

  private final List<Heading> headings;

  Wording(List<Heading> headings) {
    this.headings = headings;
  }

  /** Nothing where the sentence names no heading. */
  List<Need> needs(String sentence) {
    Set<String> said = stems(sentence);
    return headings.stream()
        .filter(heading -> share(heading.text(), said) >= ENOUGH)
        .max(
            Comparator.comparingDouble((Heading heading) -> share(heading.text(), said))
                .thenComparing(heading -> -heading.level())
                .thenComparing(heading -> stems(heading.text()).size())
                .thenComparing(heading -> -headings.indexOf(heading)))
        .map(heading -> List.of(need(heading, said)))
        .orElse(List.of());
  }

  private Need need(Heading heading, Set<String> said) {
    List<String> below = new ArrayList<>(heading.aspects());
    headings.stream()
        .filter(one -> one.level() > 2 && one.parent().equals(heading.text()))
        .forEach(one -> below.add(one.text()));
    Set<String> rest = new HashSet<>(said);
    List<String> named =
        below.stream().filter(name -> names(heading.text(), name, rest)).distinct().toList();
    return new Need(heading.text(), named, List.of(), 0, 0);
  }

  /** A name below a heading is named by the words that the heading does not have. */
  private static boolean names(String heading, String name, Set<String> said) {
    Set<String> own = stems(name);
    own.removeAll(stems(heading));
    return !own.isEmpty() && said.containsAll(own);
  }

  private static double share(String heading, Set<String> said) {
    Set<String> own = stems(heading);
    long named = own.stream().filter(said::contains).count();
    return own.isEmpty() ? 0 : (double) named / own.size();
  }

  /** The first letters of each word that says something. */
  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : SPACE.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        String plain =
            word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        stems.add(plain.substring(0, Math.min(STEM, plain.length())));
      }
    }
    return stems;
  }
}
