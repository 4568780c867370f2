package io.clientele.site;

import io.clientele.check.result.ProcessResult;
import io.clientele.model.Document;
import io.clientele.view.Report;
import io.clientele.view.pages.CanvasPage;
import io.clientele.view.pages.DocumentPage;
import io.clientele.view.pages.ElementsPage;
import io.clientele.view.pages.ExchangesPage;
import io.clientele.view.pages.GovernancePage;
import io.clientele.view.pages.JourneyPage;
import io.clientele.view.pages.LayersPage;
import io.clientele.view.pages.LinesPage;
import io.clientele.view.pages.MilestoneGroupPage;
import io.clientele.view.pages.MilestonesPage;
import io.clientele.view.pages.Overview;
import io.clientele.view.pages.PersonaPage;
import io.clientele.view.pages.ProcessPage;
import io.clientele.view.pages.ProposalsPage;
import io.clientele.view.pages.QualityPage;
import io.clientele.view.pages.Recent;
import io.clientele.view.pages.RelationshipPage;
import io.clientele.view.pages.ResponsesPage;
import io.clientele.view.pages.RoutesPage;
import io.clientele.view.pages.SegmentPage;
import io.clientele.view.pages.WorthPage;
import java.util.List;
import java.util.Map;

/** The overview and the pages of declared elements. */
final class ModelPages {
  private final SiteFrame frame;
  private final Pages pages;
  private final Report report;

  ModelPages(SiteFrame frame, Pages pages) {
    this.frame = frame;
    this.pages = pages;
    this.report = frame.report();
  }

  void put(Recent recent) {
    Overview overview = Overview.of(report);
    pages.put(
        new Pages.Place("index.html", "Overview", "index.html"),
        "overview",
        Map.of("view", overview));
    lists(overview);
    report
        .model()
        .segments()
        .forEach(s -> one(s.id(), "segment", SegmentPage.of(report, s, recent)));
    report.model().personas().forEach(p -> one(p.id(), "persona", PersonaPage.of(report, p)));
    List<ProcessResult> observed = report.results().processes(ProcessPage.ASKED);
    report
        .model()
        .journeys()
        .forEach(j -> one(j.id(), "journey", JourneyPage.of(report, j, observed)));
    report
        .model()
        .relationships()
        .forEach(r -> one(r.id(), "relationship", RelationshipPage.of(report, r)));
    report.model().documents().forEach(this::document);
    processes(ProcessPage.all(report, observed));
    whole("quality.html", "Quality", "quality", QualityPage.of(report));
    whole("customer-value.html", "Customer value", "worth", WorthPage.of(report));
    whole("proposed-segments.html", "Proposed segments", "proposals", ProposalsPage.of(report));
    whole("responses.html", "Responses", "responses", ResponsesPage.of(report));
    milestones(MilestonesPage.of(report));
    whole("governance.html", "Governance", "governance", GovernancePage.of(report));
    whole("line-of-sight.html", "Line of sight", "lines", LinesPage.of(report));
    whole("layers.html", "Layers", "layers", LayersPage.of(report));
    whole("routes.html", "Routes and lanes", "routes", RoutesPage.of(report));
    whole("canvas.html", "Canvas", "canvas", CanvasPage.of(report));
    whole("exchanges.html", "Exchanges", "exchanges", ExchangesPage.of(report));
    whole("elements.html", "Elements", "elements", ElementsPage.of(report));
  }

  private void lists(Overview overview) {
    list(
        "segments.html",
        new Listing(
            "Customer",
            "Segments",
            "Who the customers are, by declaration and by rule.",
            Listing.compared(report, overview, "Segments"),
            "No segment is declared yet."));
    list(
        "journeys.html",
        new Listing(
            "What connects them",
            "Journeys",
            "What customers are meant to go through, and what they do.",
            Listing.compared(report, overview, "Journeys"),
            "No journey is declared yet."));
    list(
        "relationships.html",
        new Listing(
            "What connects them",
            "Relationships",
            "How the organisation and its customers hold together.",
            Listing.compared(report, overview, "Relationships"),
            "No relationship is declared yet."));
    list(
        "personas.html",
        new Listing(
            "Customer",
            "Personas",
            "One face for each segment.",
            Personas.cards(report),
            "No persona is declared yet."));
  }

  private void list(String path, Listing listing) {
    pages.put(new Pages.Place(path, listing.title(), path), "list", Map.of("view", listing));
  }

  private void processes(List<ProcessPage> processes) {
    String section = Navigation.PROCESSES;
    pages.put(
        new Pages.Place(section, "Processes", section),
        "processes",
        Map.of("processes", processes, "whyNot", report.whyNot()));
    for (ProcessPage process : processes) {
      String path = frame.processPath(process.journeyId());
      pages.put(
          new Pages.Place(path, process.title(), section), "process", Map.of("view", process));
    }
  }

  private void milestones(MilestonesPage whole) {
    whole("milestones.html", "Milestones", "milestones", whole);
    MilestoneGroupPage.all(report, whole)
        .forEach(
            group ->
                pages.put(
                    new Pages.Place(
                        frame.addresses().path(group.id()).orElseThrow(),
                        group.title(),
                        "milestones.html"),
                    "milestone",
                    Map.of("view", group)));
  }

  private void whole(String path, String title, String template, Object view) {
    pages.put(new Pages.Place(path, title, path), template, Map.of("view", view));
  }

  private void document(Document document) {
    pages.put(
        new Pages.Place(frame.addresses().path(document), document.title(), "elements.html"),
        "document",
        Map.of("view", DocumentPage.of(report, document)));
  }

  private void one(String id, String template, Object view) {
    String section = template + "s.html";
    String path = frame.addresses().path(id).orElseThrow();
    pages.put(new Pages.Place(path, report.title(id), section), template, Map.of("view", view));
  }

  /** The cards of personas, which have no figure of their own. */
  private static final class Personas {
    static List<Listing.Card> cards(Report report) {
      return report.model().personas().stream()
          .map(
              p ->
                  new Listing.Card(
                      p.id(),
                      p.title(),
                      p.description(),
                      report.title(p.segmentId()),
                      "",
                      io.clientele.view.Verdict.of("declared")))
          .toList();
    }
  }
}
