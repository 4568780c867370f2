package io.clientele.view.pages;

import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Document.Evidence;
import io.clientele.model.Document.Outcome;
import io.clientele.model.DocumentType;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Words;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How good is this document, what is still to be written, and where? */
public record DocumentPage(
    Document document,
    String type,
    String lead,
    List<Fact> facts,
    List<Level> levels,
    Part checklist,
    Part pitfalls,
    Part patterns,
    List<Marked> findings) {
  /** One quality level with its criteria. */
  public record Level(String name, boolean reached, boolean declared, Part part) {}

  /** Lines of one sort, and how many of them are well. */
  public record Part(long met, List<Line> lines) {
    static Part of(Stream<Line> lines) {
      List<Line> all = lines.toList();
      return new Part(all.stream().filter(line -> line.state().equals("met")).count(), all);
    }

    /** {@code 3 of 4}. */
    public String share() {
      return Numbers.count(met) + " of " + Numbers.count(lines.size());
    }
  }

  /**
   * One thing that was asked, with the answer.
   *
   * @param state {@code met}, {@code open} or {@code unknown}
   * @param proof what stands behind it; empty without evidence
   * @param lacking what is still to be written; empty when met
   * @param place the file and line to write at, or where it stands
   */
  public record Line(
      String state, String title, String text, String proof, List<String> lacking, String place) {}

  public static DocumentPage of(Report report, Document document) {
    return new DocumentPage(
        document,
        report.model().catalogue().type(document.type()).map(DocumentType::name).orElse("Document"),
        lead(document),
        facts(document),
        Stream.of("bronze", "silver", "gold")
            .map(level -> level(report, document, level))
            .filter(level -> !level.part().lines().isEmpty())
            .toList(),
        Part.of(document.checklist().stream().map(DocumentPage::question)),
        Part.of(document.pitfalls().stream().map(DocumentPage::pitfall)),
        Part.of(document.patterns().stream().map(one -> pattern(report, document, one))),
        report.about(document.element()).stream().map(Marked::of).toList());
  }

  private static String lead(Document document) {
    if (document.criteria().isEmpty()) {
      return "The catalogue does not say what a document of this type must hold.";
    }
    String declared = document.levelDeclared();
    String reached = document.levelReached();
    String said = declared.isEmpty() ? "" : "It declares " + declared + " and ";
    String reaches = said.isEmpty() ? "It reaches " : "reaches ";
    return said + reaches + (reached.equals("none") ? "no level yet" : reached) + ".";
  }

  private static List<Fact> facts(Document document) {
    JsonNode fields = document.element().value();
    return Fact.said(
        Fact.of("Status", document.status()),
        Fact.of("Version", fields.path("version").asString("")),
        Fact.of("Owner", document.element().owner()),
        Fact.of("Reviewed", fields.path("review_cycle").asString("")),
        Fact.of("File", document.element().span().file()));
  }

  private static Level level(Report report, Document document, String name) {
    List<String> order = List.of("none", "bronze", "silver", "gold");
    boolean reached = order.indexOf(document.levelReached()) >= order.indexOf(name);
    return new Level(
        name,
        reached,
        document.levelDeclared().equals(name),
        Part.of(
            document.criteria().stream()
                .filter(one -> one.level().equals(name))
                .map(one -> criterion(report, one))));
  }

  private static Line criterion(Report report, Document.Criterion one) {
    return new Line(
        one.met() ? "met" : "open",
        one.text(),
        "",
        one.evidence().map(evidence -> proof(report, evidence)).orElse(""),
        one.lacking(),
        place(one.where()));
  }

  private static Line question(Document.Question one) {
    return new Line(
        one.met() ? "met" : "open", one.text(), "", "", one.lacking(), place(one.where()));
  }

  private static Line pitfall(Document.Pitfall one) {
    return new Line(
        state(one.outcome()), one.name(), one.text(), "", one.lacking(), place(one.where()));
  }

  /** A pattern counts as a strength only when evidence supports it. */
  private static Line pattern(Report report, Document document, Document.Pattern one) {
    String proof =
        String.join("; ", one.evidence().stream().map(each -> proof(report, each)).toList());
    boolean described = one.outcome() == Outcome.MET && !one.isStrength();
    Span where = described ? evidence(document) : one.where();
    List<String> lacking =
        described
            ? List.of("evidence, such as `{pattern: " + one.id() + ", measure: …}`")
            : one.lacking();
    String state = one.isStrength() ? "met" : described ? "open" : state(one.outcome());
    return new Line(state, one.name(), one.text(), proof, lacking, place(where));
  }

  /** Where evidence is to be written. */
  private static Span evidence(Document document) {
    boolean begun = document.element().value().has("evidence");
    return begun ? document.element().at("/evidence") : document.element().span();
  }

  private static String place(Span span) {
    return span.file() + ":" + span.line();
  }

  private static String state(Outcome outcome) {
    return switch (outcome) {
      case MET -> "met";
      case OPEN -> "open";
      case UNKNOWN -> "unknown";
    };
  }

  /** What evidence says, with the reading where there is one. */
  private static String proof(Report report, Evidence evidence) {
    if (!evidence.measure().isEmpty()) {
      var estimate = report.estimate(Report.Key.of(evidence.measure(), ""));
      return Words.title(evidence.measure()) + ": " + estimate.sentence();
    }
    if (!evidence.indicator().isEmpty()) {
      return "Indicator " + evidence.indicator();
    }
    return evidence.by() + ", " + evidence.on() + ": " + evidence.because();
  }
}
