package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the references in a document's text: {@code [[CAP-001]]}. */
final class Links {
  private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]+)\\]\\]");

  private Links() {}

  static List<Mention> of(Element document) {
    Tree tree = document.tree();
    if (tree.sections().isEmpty() || !tree.file().text().contains("[[")) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    List<String> lines = tree.file().lines();
    int first = tree.sections().get(0).span().line();
    for (int number = first; number <= lines.size(); number++) {
      Matcher link = LINK.matcher(lines.get(number - 1));
      while (link.find()) {
        String file = tree.file().path();
        Span span = new Span(file, number, link.start(1) + 1, number, link.end(1) + 1);
        mentions.add(mention(document, link.group(1).strip(), span));
      }
    }
    return mentions;
  }

  private static Mention mention(Element document, String text, Span span) {
    return new Mention(
        document,
        "text",
        Called.of(text),
        Reference.Form.ID,
        Set.of(),
        "mentions",
        false,
        false,
        false,
        span);
  }
}
