package io.clientele.render;

import io.clientele.check.About;
import io.clientele.check.Fingerprints;
import io.clientele.check.Judgement;
import io.clientele.finding.Edit;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings in SARIF 2.1.0 (OASIS, 2020). What is suppressed or known is told as such, so that a
 * code host shows it as settled rather than as gone.
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Sheet sheet;
  private final List<String> codes;

  private Sarif(Sheet sheet, List<Said> said) {
    this.sheet = sheet;
    this.codes = said.stream().map(one -> one.finding.code()).distinct().sorted().toList();
  }

  /** A finding, and why it is settled; empty when it is not. */
  private record Said(Finding finding, String settled) {}

  static String of(Sheet sheet) {
    List<Said> said = said(sheet.judgement());
    return new Sarif(sheet, said).text(said);
  }

  private static List<Said> said(Judgement judgement) {
    List<Said> said = new ArrayList<>();
    judgement.findings().forEach(finding -> said.add(new Said(finding, "")));
    judgement.suppressed().forEach(it -> said.add(new Said(it.finding(), it.reason())));
    judgement.known().forEach(it -> said.add(new Said(it, "known: it stands in baseline.json")));
    said.sort(Comparator.comparing(Said::finding));
    return said;
  }

  private String text(List<Said> said) {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Clientele").put("version", sheet.tool().version());
    ArrayNode rules = driver.putArray("rules");
    codes.forEach(code -> rule(rules.addObject(), code));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    List<String> prints = Fingerprints.of(said.stream().map(Said::finding).toList());
    for (int i = 0; i < said.size(); i++) {
      result(results.addObject(), said.get(i), prints.get(i));
    }
    return Json.text(root);
  }

  private void rule(ObjectNode rule, String code) {
    rule.put("id", code);
    sheet.about(code).ifPresent(about -> describe(rule, about));
  }

  private static void describe(ObjectNode rule, About about) {
    rule.putObject("shortDescription").put("text", about.title());
    if (!about.page().isEmpty()) {
      String help = body(about.page());
      rule.putObject("help").put("text", help).put("markdown", help);
    }
    rule.putObject("defaultConfiguration").put("level", level(about.severity()));
  }

  /** A page without its front matter. */
  private static String body(String page) {
    return page.replaceFirst("(?s)\\A---\\R.*?\\R---\\R", "").strip() + "\n";
  }

  private void result(ObjectNode result, Said said, String print) {
    Finding finding = said.finding;
    String help = finding.help();
    result.put("ruleId", finding.code()).put("ruleIndex", codes.indexOf(finding.code()));
    result.put("level", level(finding.severity()));
    result
        .putObject("message")
        .put("text", help.isEmpty() ? finding.message() : finding.message() + "; " + help);
    place(result.putArray("locations").addObject(), finding.span());
    if (!finding.related().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      finding.related().forEach(other -> relate(related.addObject(), other));
    }
    result.putObject("partialFingerprints").put("clientele/v1", print);
    finding.fix().ifPresent(fix -> fix(result.putArray("fixes").addObject(), fix));
    if (!said.settled.isEmpty()) {
      ObjectNode suppression = result.putArray("suppressions").addObject();
      suppression.put("kind", "external").put("justification", said.settled);
    }
  }

  private void relate(ObjectNode location, Related related) {
    place(location, related.span());
    location.putObject("message").put("text", related.message());
  }

  private void fix(ObjectNode node, Fix fix) {
    node.putObject("description").put("text", fix.title());
    Map<String, List<Edit>> byFile =
        fix.edits().stream()
            .collect(
                Collectors.groupingBy(
                    edit -> edit.span().file(), TreeMap::new, Collectors.toList()));
    ArrayNode changes = node.putArray("artifactChanges");
    byFile.forEach((file, edits) -> change(changes.addObject(), file, edits));
  }

  private void change(ObjectNode change, String file, List<Edit> edits) {
    change.putObject("artifactLocation").put("uri", uri(file));
    ArrayNode replacements = change.putArray("replacements");
    for (Edit edit : edits) {
      ObjectNode replacement = replacements.addObject();
      region(replacement.putObject("deletedRegion"), edit.span());
      replacement.putObject("insertedContent").put("text", edit.text());
    }
  }

  private void place(ObjectNode location, Span span) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(span.file()));
    region(physical.putObject("region"), span);
  }

  private static void region(ObjectNode region, Span span) {
    region.put("startLine", span.line()).put("startColumn", span.column());
    region.put("endLine", span.endLine()).put("endColumn", span.endColumn());
  }

  /** A relative reference of ASCII; a first part with a colon would be read as a scheme. */
  private String uri(String file) {
    try {
      String path = "/" + sheet.tool().folder() + file;
      return new URI(null, null, path, null).toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
