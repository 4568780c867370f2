package io.clientele.render;

import io.clientele.check.Checks;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A finding for people: what, where, the line itself with a caret below, and what next. */
final class Text {
  private static final String RESET = "\u001b[0m";

  private final Function<String, Optional<SourceFile>> files;
  private final boolean colour;
  private final Map<String, List<String>> lines = new HashMap<>();

  Text(Function<String, Optional<SourceFile>> files, boolean colour) {
    this.files = files;
    this.colour = colour;
  }

  String of(Finding finding) {
    Span span = finding.span();
    String margin = " ".repeat(Integer.toString(span.line()).length());
    String hue = hue(finding.severity());
    StringBuilder text = new StringBuilder();
    text.append(painted(hue, finding.severity().word() + " " + finding.code()))
        .append(": ")
        .append(Cells.plain(finding.message()))
        .append('\n');
    text.append(margin).append(painted(BLUE, " --> ")).append(Cells.plain(span.toString()));
    text.append('\n').append(frame(finding, margin, hue));
    for (Related related : finding.related()) {
      String place = related.span() + " " + related.message();
      text.append(note(margin, "also", place));
    }
    if (Checks.isCode(finding.code())) {
      text.append(note(margin, "why", "clientele explain " + finding.code()));
    }
    return text.toString();
  }

  /** The line with its caret; only the help where the file cannot be had. */
  private String frame(Finding finding, String margin, String hue) {
    Span span = finding.span();
    List<String> text = lines.computeIfAbsent(span.file(), this::read);
    if (span.line() > text.size()) {
      return finding.help().isEmpty() ? "" : note(margin, "help", finding.help());
    }
    Cells cells = Cells.around(text.get(span.line() - 1), span);
    String help = finding.help().isEmpty() ? "" : " " + Cells.plain(finding.help());
    return painted(BLUE, span.line() + " |")
        + (cells.shown().isEmpty() ? "" : " " + cells.shown())
        + "\n"
        + painted(BLUE, margin + " |")
        + " "
        + " ".repeat(cells.before())
        + painted(hue, "^".repeat(cells.marked()) + help)
        + "\n";
  }

  private List<String> read(String path) {
    return files.apply(path).map(SourceFile::lines).orElse(List.of());
  }

  private String note(String margin, String word, String text) {
    return margin + painted(BLUE, " = ") + word + ": " + Cells.plain(text) + "\n";
  }

  private String painted(String hue, String text) {
    return colour ? hue + text + RESET : text;
  }

  private static final String BLUE = "\u001b[34m";

  private static String hue(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case INFO -> "\u001b[1;36m";
    };
  }
}
