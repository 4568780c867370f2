package io.clientele.check.rules;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Collection;
import java.util.stream.Collectors;

/** How findings speak of things: names in backticks on one line, kinds in plain words. */
final class Words {
  private static final int LONGEST = 80;
  private static final int LONGEST_SENTENCE = 300;
  private static final int MOST = 20;

  private Words() {}

  /** A name in backticks, cut to one readable line. */
  static String name(String text) {
    boolean isLong = text.length() > LONGEST;
    String start = isLong ? text.substring(0, LONGEST) + "…" : text;
    return "`" + start.replaceAll("[\\s`]++", " ").strip() + "`";
  }

  /** A sentence that quotes a file, cut to one line that can still be read. */
  static String sentence(String text) {
    boolean isLong = text.length() > LONGEST_SENTENCE;
    String start = isLong ? text.substring(0, LONGEST_SENTENCE) + "…" : text;
    return start.replaceAll("\\s++", " ").strip();
  }

  static String names(Collection<String> texts) {
    return texts.stream().limit(MOST).map(Words::name).collect(Collectors.joining(", "))
        + (texts.size() > MOST ? " and " + (texts.size() - MOST) + " more" : "");
  }

  /** "a capability", "an organisation unit". */
  static String some(String kind) {
    String word = kind(kind);
    return ("aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** "a product or a service"; "anything" when every kind will do. */
  static String oneOf(Collection<String> kinds) {
    return kinds.isEmpty()
        ? "anything"
        : kinds.stream().sorted().map(Words::some).collect(Collectors.joining(" or "));
  }

  /** "no product or service"; "nothing" when every kind will do. */
  static String none(Collection<String> kinds) {
    return kinds.isEmpty()
        ? "nothing"
        : "no " + kinds.stream().sorted().map(Words::kind).collect(Collectors.joining(" or "));
  }

  /** {@code value-stream} as people write it. */
  static String kind(String name) {
    return name.replace('-', ' ');
  }

  /** "segment `Affluent Professionals`". */
  static String element(Element element) {
    return kind(element.kind()) + " " + name(element.title());
  }

  /** Where an element is best pointed at. */
  static Span place(Model model, Element element) {
    return model.place(element);
  }
}
