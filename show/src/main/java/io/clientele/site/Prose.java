package io.clientele.site;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown into HTML in which nothing runs. */
final class Prose {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "h2",
              "h3",
              "h4",
              "p",
              "ul",
              "ol",
              "li",
              "pre",
              "code",
              "em",
              "strong",
              "blockquote",
              "hr",
              "br",
              "table",
              "thead",
              "tbody",
              "tr",
              "th",
              "td")
          .toFactory();

  private Prose() {}

  /** The page below its front matter; its own title is left out, the site sets one. */
  static String html(String markdown) {
    String html = RENDERER.render(PARSER.parse(body(markdown)));
    return POLICY.sanitize(html.replaceFirst("(?s)^\\s*<h1>.*?</h1>", ""));
  }

  /** One field of the front matter, or else the first heading. */
  static String title(String markdown) {
    List<String> lines = markdown.lines().toList();
    for (String line : lines) {
      if (line.startsWith("title:")) {
        return line.substring("title:".length()).strip().replaceAll("^[\"']|[\"']$", "");
      }
    }
    return lines.stream()
        .filter(line -> line.startsWith("# "))
        .findFirst()
        .map(line -> line.substring(2).strip())
        .orElse("");
  }

  private static String body(String markdown) {
    String text = markdown.replace("\r\n", "\n");
    if (!text.startsWith("---\n")) {
      return text;
    }
    int end = text.indexOf("\n---", 3);
    return end < 0 ? text : text.substring(end + 4);
  }

  /** One sentence with names in backticks. */
  static String sentence(String text) {
    StringBuilder html = new StringBuilder();
    boolean code = false;
    for (String part : text.split("`", -1)) {
      html.append(code ? "<code>" + escape(part) + "</code>" : escape(part));
      code = !code;
    }
    return html.toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
