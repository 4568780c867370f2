package io.clientele.render;

import io.clientele.check.Judgement;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which findings are shown: for people as text, for programs in four others. */
public final class Renderings {
  private Renderings() {}

  /** A judgement in one of the forms, ending with a line's end. */
  public static String of(Form form, Sheet sheet) {
    return switch (form) {
      case TEXT ->
          findings(sheet.judgement().findings(), sheet.files(), sheet.tool().colour())
              + Counts.lines(sheet.judgement());
      case JSON -> Json.of(sheet.judgement()) + "\n";
      case SARIF -> Sarif.of(sheet) + "\n";
      case JUNIT -> JUnit.of(sheet);
      case GITHUB -> GitHub.of(sheet);
    };
  }

  /**
   * Each finding with the line it speaks of, and a line of counts at the end.
   *
   * @param files the text of a file by its path, as far as it can be had
   * @param colour whether the reader is a terminal that shows colours
   */
  public static String text(
      List<Finding> findings, Function<String, Optional<SourceFile>> files, boolean colour) {
    return findings(findings, files, colour) + summary(findings) + "\n";
  }

  /** Each finding with the line it speaks of. */
  public static String findings(
      List<Finding> findings, Function<String, Optional<SourceFile>> files, boolean colour) {
    Text text = new Text(files, colour);
    StringBuilder all = new StringBuilder();
    findings.forEach(finding -> all.append(text.of(finding)).append('\n'));
    return all.toString();
  }

  /** One object: {@code findings} in their order, and {@code counts} by severity. */
  public static String json(List<Finding> findings) {
    return Json.of(Judgement.of(findings));
  }

  /** "1 error, 2 warnings", or "no findings". */
  public static String summary(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = count(findings, severity);
      if (count > 0) {
        String plural = count == 1 || severity == Severity.INFO ? "" : "s";
        parts.add(count + " " + severity.word() + plural);
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
