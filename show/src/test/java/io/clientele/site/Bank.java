package io.clientele.site;

import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Whole inputs for a site: a bank with everything, a hostile one, and poorer ones. */
final class Bank {
  static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>${7*7}";

  private Bank() {}

  static SiteInput full() {
    return input(UnaryOperator.identity());
  }

  /** Every text for people carries a script. */
  static SiteInput hostile() {
    return input(text -> text + ATTACK);
  }

  static SiteInput withoutData() {
    SiteInput full = full();
    return new SiteInput(full.model(), Results.NONE, full.findings(), full.checkPages(), Map.of());
  }

  static SiteInput withoutModel() {
    TestModel model = new TestModel();
    model.name = "Only data";
    SiteInput full = full();
    return new SiteInput(model, full.results(), List.of(), Map.of(), full.measurePages());
  }

  static SiteInput empty() {
    return new SiteInput(new TestModel(), Results.NONE, List.of(), Map.of(), Map.of());
  }

  private static SiteInput input(UnaryOperator<String> text) {
    return new SiteInput(
        BankModel.of(text),
        BankResults.of(text),
        findings(text),
        Map.of("CLT204", page(text)),
        Map.of("csat", measure(text)),
        10);
  }

  private static List<Finding> findings(UnaryOperator<String> text) {
    return List.of(
        new Finding(
                "CLT204",
                Severity.ERROR,
                new Span("persona/persona-003.yaml", 7, 20, 7, 31),
                text.apply("segment `CUST-SEG-9` is not declared"))
            .help(text.apply("did you mean `CUST-SEG-001`?")),
        new Finding(
                "CLT601",
                Severity.WARNING,
                new Span("segment/cust-seg-001.yaml", 31, 5, 31, 20),
                text.apply("the line of sight of `CUST-SEG-002` breaks at value stream"))
            .help("name a value stream that the capability enables"),
        new Finding(
            "CLT903",
            Severity.INFO,
            new Span("relationship/rel-001.yaml", 12, 3, 12, 9),
            text.apply("the indicator `Retention` was typed by hand")));
  }

  private static String page(UnaryOperator<String> text) {
    return "---\ncode: CLT204\ntitle: "
        + text.apply("Undeclared segment")
        + "\n---\n\n## What it finds\n\n"
        + text.apply("A persona, journey or relationship that names a segment which is not there.")
        + "\n\n## Example\n\n```yaml\ncustomerSegmentID: CUST-SEG-9\n```\n";
  }

  private static String measure(UnaryOperator<String> text) {
    return "---\nid: csat\n---\n\n# Satisfaction\n\n"
        + text.apply("The share of the two best answers.")
        + "\n";
  }
}
