package io.clientele.render;

import io.clientele.check.About;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A report of tests for build servers. Each check is one test case, so that a server can say which
 * check fails for the first time and which is mended: a case per finding would only vanish.
 */
final class JUnit {
  private final Sheet sheet;
  private final StringBuilder xml = new StringBuilder();

  private JUnit(Sheet sheet) {
    this.sheet = sheet;
  }

  static String of(Sheet sheet) {
    return new JUnit(sheet).xml();
  }

  private String xml() {
    List<About> cases = cases();
    long failures = cases.stream().filter(check -> !failing(check.code()).isEmpty()).count();
    long skipped = cases.stream().filter(this::isSkipped).count();
    String counts =
        "tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\""
            .formatted(cases.size(), failures, skipped);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites name=\"clientele check\" ").append(counts).append(">\n");
    xml.append("  <testsuite name=\"clientele check\" ").append(counts).append(">\n");
    cases.forEach(this::add);
    xml.append("  </testsuite>\n</testsuites>\n");
    return xml.toString();
  }

  /** Every check there is, then what was found under codes that are no checks of the model. */
  private List<About> cases() {
    List<About> cases = new ArrayList<>(sheet.checks());
    Set<String> others = new LinkedHashSet<>();
    sheet.judgement().findings().forEach(finding -> others.add(finding.code()));
    sheet.checks().forEach(check -> others.remove(check.code()));
    others.forEach(code -> cases.add(new About(code, "", Severity.ERROR, "")));
    return cases;
  }

  private void add(About check) {
    List<Finding> found = found(check.code());
    String name = check.title().isEmpty() ? check.code() : check.code() + ": " + check.title();
    xml.append("    <testcase classname=\"clientele\" name=\"").append(escaped(name)).append('"');
    if (found.isEmpty()) {
      xml.append(isSkipped(check) ? "><skipped message=\"not measured\"/></testcase>\n" : "/>\n");
      return;
    }
    xml.append(" file=\"").append(escaped(file(found.get(0)))).append("\">\n");
    List<Finding> failing = failing(check.code());
    if (!failing.isEmpty()) {
      xml.append("      <failure type=\"").append(failing.get(0).severity().word());
      xml.append("\" message=\"").append(escaped(headline(failing))).append("\">");
      xml.append(escaped(lines(failing))).append("</failure>\n");
    }
    List<Finding> rest = found.stream().filter(one -> !isFailure(one)).toList();
    if (!rest.isEmpty()) {
      xml.append("      <system-out>").append(escaped(lines(rest))).append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private static String headline(List<Finding> failing) {
    String first = failing.get(0).message();
    return failing.size() == 1 ? first : first + " (and " + (failing.size() - 1) + " more)";
  }

  private String lines(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    for (Finding finding : findings) {
      lines.append(sheet.tool().folder()).append(finding.span()).append(": ");
      lines.append(finding.severity().word()).append(": ").append(finding.message()).append('\n');
      if (!finding.help().isEmpty()) {
        lines.append("  ").append(finding.help()).append('\n');
      }
    }
    return lines.toString();
  }

  private String file(Finding finding) {
    return sheet.tool().folder() + finding.span().file();
  }

  private boolean isSkipped(About check) {
    return sheet.judgement().unmeasured().contains(check.code()) && found(check.code()).isEmpty();
  }

  private List<Finding> failing(String code) {
    return found(code).stream().filter(this::isFailure).toList();
  }

  private List<Finding> found(String code) {
    return sheet.judgement().findings().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  private boolean isFailure(Finding finding) {
    return finding.severity().compareTo(sheet.tool().failOn()) <= 0;
  }

  /** XML 1.0 has no way to write most controls: they are shown as replacement signs. */
  private static String escaped(String text) {
    return Plain.visible(text)
        .replace("\uFFFE", "\uFFFD")
        .replace("\uFFFF", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
