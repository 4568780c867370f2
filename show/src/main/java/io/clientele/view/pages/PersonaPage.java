package io.clientele.view.pages;

import io.clientele.model.Persona;
import io.clientele.view.Estimate;
import io.clientele.view.Fact;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;
import java.util.Map;

/** One face of a segment. */
public record PersonaPage(
    Persona persona,
    String initials,
    List<Fact> traits,
    List<Fact> mind,
    List<Fact> lists,
    List<Fact> connected,
    List<Fact> measured,
    Table evidence,
    String whyNot,
    List<Marked> findings) {
  public static PersonaPage of(Report report, Persona persona) {
    return new PersonaPage(
        persona,
        Mask.initials(persona.title()).replace(".", ""),
        facts(persona.demographics()),
        facts(persona.psychographics()),
        Fact.said(
            Fact.of("Motivation", persona.motivations()),
            Fact.of("Abilities", persona.abilities()),
            Fact.of("Behaviour", persona.behaviors()),
            Fact.of("Influences", persona.influences()),
            Fact.of("How they decide", persona.purchaseDecision()),
            Fact.of("Technology", persona.technographics())),
        Fact.said(
            Fact.link("Segment", report.title(persona.segmentId()), persona.segmentId()),
            Neighbours.unit(report, persona.orgUnit()),
            new Fact("Journeys", journeys(report, persona)),
            new Fact("Rests on", Neighbours.outgoing(report, persona.element()))),
        measured(report, persona),
        Traits.of(report, persona),
        report.whyNot(),
        report.about(persona.element()).stream().map(Marked::of).toList());
  }

  /** What the data says of the segment that the persona stands for. */
  private static List<Fact> measured(Report report, Persona persona) {
    String id = persona.segmentId();
    return Fact.said(
        figure("Customers in the segment", Comparisons.members(report, id)),
        figure("Products held", report.estimate(Report.Key.of("products-held", id))),
        figure("Recommendation score", report.estimate(Report.Key.of("recommendation", id))),
        figure("Satisfaction (CSAT)", report.estimate(Report.Key.of("csat", id))));
  }

  private static Fact figure(String label, Estimate estimate) {
    return Fact.of(label, estimate.present() ? estimate.sentence() : "");
  }

  private static List<Fact.Item> journeys(Report report, Persona persona) {
    return report.model().journeys().stream()
        .filter(journey -> journey.personaIds().contains(persona.id()))
        .map(journey -> new Fact.Item(journey.title(), journey.id()))
        .toList();
  }

  private static List<Fact> facts(Map<String, String> named) {
    return named.entrySet().stream()
        .map(entry -> Fact.of(Words.spaced(entry.getKey()), entry.getValue()))
        .filter(fact -> !fact.items().isEmpty())
        .toList();
  }
}
