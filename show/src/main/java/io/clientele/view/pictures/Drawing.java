package io.clientele.view.pictures;

import io.clientele.view.View;
import java.util.List;
import java.util.Locale;

/** Collects shapes and becomes an {@link Svg}; all text is escaped here and nowhere else. */
final class Drawing {
  private static final String FONT =
      "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

  private final StringBuilder shapes = new StringBuilder();
  private final String name;
  private final View view;

  Drawing(String name, View view) {
    this.name = name;
    this.view = view;
  }

  Svg svg(double width, double height) {
    int w = (int) Math.ceil(width);
    int h = (int) Math.ceil(height);
    String open =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture %s\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"%s\">\n"
            .formatted(name, w, h, w, h, FONT);
    String words =
        "<title>"
            + escape(view.title())
            + "</title>\n<desc>"
            + escape(view.description())
            + "</desc>\n";
    return new Svg(open + words + shapes + "</svg>\n", w, h);
  }

  Drawing rect(Box box, double radius, Ink ink) {
    return shape(
        "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\""
            .formatted(n(box.x()), n(box.y()), n(box.width()), n(box.height()), n(radius)),
        ink);
  }

  /** A rectangle of a filling ink with a thin edge in another. */
  Drawing card(Box box, Ink fill, Ink edge) {
    return rect(box, 8, fill).rect(box, 8, edge);
  }

  Drawing line(Point from, Point to, Ink ink) {
    return line(from, to, ink, "");
  }

  /** A line with further attributes such as a dash pattern. */
  Drawing line(Point from, Point to, Ink ink, String more) {
    return shape(
        "line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s"
            .formatted(n(from.x()), n(from.y()), n(to.x()), n(to.y()), more),
        ink);
  }

  Drawing circle(Point centre, double radius, Ink ink) {
    return shape(
        "circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(n(centre.x()), n(centre.y()), n(radius)),
        ink);
  }

  /** A circle whose words appear on hover and are read aloud. */
  Drawing circle(Point centre, double radius, Ink ink, String tip) {
    shapes.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s><title>%s</title></circle>\n"
            .formatted(n(centre.x()), n(centre.y()), n(radius), ink.attributes(), escape(tip)));
    return this;
  }

  /** A hollow or filled diamond: the sign of what was declared. */
  Drawing diamond(Point centre, double radius, Ink ink) {
    return path(
        "M%s %sl%s %sl%s %sl%s %sz"
            .formatted(
                n(centre.x()),
                n(centre.y() - radius),
                n(radius),
                n(radius),
                n(-radius),
                n(radius),
                n(-radius),
                n(-radius)),
        ink,
        ink == Ink.DECLARED ? " stroke-width=\"1.8\"" : "");
  }

  Drawing path(String data, Ink ink, String more) {
    return shape("path d=\"" + data + "\"" + more, ink);
  }

  Drawing text(Point at, String text, Pen pen) {
    Type type = pen.type();
    String weight = type.bold() ? " font-weight=\"600\"" : "";
    String side =
        pen.anchor() == Anchor.START ? "" : " text-anchor=\"" + pen.anchor().word() + "\"";
    shapes.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s %s>%s</text>\n"
            .formatted(
                n(at.x()),
                n(at.y()),
                n(type.size()),
                weight,
                side,
                pen.ink().attributes(),
                escape(text)));
    return this;
  }

  /** Lines of text below one another, the first one's top at the point; gives the height used. */
  double lines(Point at, List<String> lines, Pen pen) {
    double y = at.y() + pen.type().size();
    for (String line : lines) {
      text(new Point(at.x(), y), line, pen);
      y += pen.type().leading();
    }
    return lines.size() * pen.type().leading();
  }

  /** Begins a group whose words appear on hover and are read aloud. */
  Drawing open(String tip) {
    shapes.append("<g><title>").append(escape(tip)).append("</title>\n");
    return this;
  }

  Drawing close() {
    shapes.append("</g>\n");
    return this;
  }

  private Drawing shape(String shape, Ink ink) {
    shapes.append('<').append(shape).append(' ').append(ink.attributes()).append("/>\n");
    return this;
  }

  /** A coordinate with at most one decimal. */
  static String n(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    String trimmed = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return trimmed.equals("-0") ? "0" : trimmed;
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
