package io.clientele.view.pages;

import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Relationship;
import io.clientele.view.Estimate;
import io.clientele.view.Fact;
import io.clientele.view.Gauges;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.List;
import java.util.stream.Stream;

/** Does the relationship work? */
public record RelationshipPage(
    Relationship relationship,
    List<Fact> facts,
    List<Fact> lists,
    List<Fact> connected,
    Gauges indicators,
    Estimate depth,
    Estimate contacts,
    RelationshipEvidence evidence,
    List<Quality> documents,
    List<Marked> findings,
    String whyNot) {
  /** The quality of one document: its level and what is missing for the next. */
  public record Quality(Document document, long met, long total, List<Document.Criterion> open) {
    /** The levels above the reached one with how much each still lacks. */
    public String next() {
      return String.join(
          ", ",
          open.stream()
              .map(Document.Criterion::level)
              .distinct()
              .map(level -> level + " lacks " + Numbers.count(lacking(level)))
              .toList());
    }

    private long lacking(String level) {
      return open.stream().filter(criterion -> criterion.level().equals(level)).count();
    }
  }

  public static RelationshipPage of(Report report, Relationship relationship) {
    return new RelationshipPage(
        relationship,
        Fact.said(
            Fact.link("Segment", report.title(relationship.segmentId()), relationship.segmentId()),
            Fact.of("Type", relationship.type()),
            Fact.of("Engagement", relationship.engagementLevel()),
            Fact.of("Loyalty", relationship.loyaltyStatus()),
            Neighbours.unit(report, relationship.orgUnit())),
        Fact.said(
            spoken(
                "Value", relationship, new Spoken.Field("relationshipValue", relationship.value())),
            spoken(
                "Engagement model",
                relationship,
                new Spoken.Field("engagementModel", relationship.engagementModel())),
            spoken(
                "Risks", relationship, new Spoken.Field("relationshipRisks", relationship.risks())),
            spoken(
                "Growth opportunities",
                relationship,
                new Spoken.Field("growthOpportunities", relationship.growthOpportunities())),
            spoken(
                "History",
                relationship,
                new Spoken.Field("relationshipHistory", relationship.history()))),
        Fact.said(new Fact("Leads to", Neighbours.outgoing(report, relationship.element()))),
        new Gauges(
            "Indicators of " + relationship.title(),
            relationship.indicators().stream().map(i -> Comparison.gauge(report, i)).toList()),
        report.estimate(Report.Key.of("products-held", relationship.segmentId())),
        report.estimate(Report.Key.of("contacts", relationship.segmentId())),
        RelationshipEvidence.of(report, relationship),
        documents(report, relationship),
        report.about(relationship.element()).stream().map(Marked::of).toList(),
        report.whyNot());
  }

  private static Fact spoken(String label, Relationship relationship, Spoken.Field field) {
    return Spoken.fact(label, relationship.element(), field);
  }

  private static List<Quality> documents(Report report, Relationship relationship) {
    return report.model().documents().stream()
        .filter(document -> concerns(report, document, relationship))
        .map(RelationshipPage::quality)
        .toList();
  }

  /** A customer document, or one that has a relation with this relationship. */
  private static boolean concerns(Report report, Document document, Relationship relationship) {
    Stream<Edge> edges =
        Stream.concat(
            report.model().edgesFrom(document.element()).stream(),
            report.model().edgesTo(document.element()).stream());
    return document.type().equals("CUS")
        || edges.anyMatch(
            edge ->
                edge.source().id().equals(relationship.id())
                    || edge.target().id().equals(relationship.id()));
  }

  static Quality quality(Document document) {
    List<Document.Criterion> open =
        document.criteria().stream().filter(criterion -> !criterion.met()).toList();
    long total = document.criteria().size();
    return new Quality(document, total - open.size(), total, open);
  }
}
