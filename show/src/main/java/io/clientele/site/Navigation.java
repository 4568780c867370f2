package io.clientele.site;

import io.clientele.model.Model;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The menu: pages grouped by perspective: the customer, the organisation, and what connects them.
 */
public record Navigation(List<Group> groups) {
  static final String REVIEW = "review.html";
  static final String PROCESSES = "processes.html";

  /** Pages of one perspective. */
  public record Group(String title, List<Entry> entries) {}

  /** One line of the menu; {@code count} may be empty. */
  public record Entry(String title, String path, String count) {}

  /** How many customers have a page, and how many pairs are to be reviewed. */
  record Sizes(int customers, int reviews) {}

  static Navigation of(Report report, Sizes sizes) {
    Model model = report.model();
    List<Entry> customer =
        new ArrayList<>(
            List.of(
                entry("Segments", "segments.html", model.segments().size()),
                entry("Personas", "personas.html", model.personas().size()),
                new Entry("Proposed segments", "proposed-segments.html", ""),
                new Entry("Customer value", "customer-value.html", ""),
                entry("Customers", "customers.html", sizes.customers())));
    if (sizes.reviews() > 0) {
      customer.add(entry("Review", REVIEW, sizes.reviews()));
    }
    customer.add(new Entry("Milestones", "milestones.html", ""));
    return new Navigation(
        List.of(
            new Group("", List.of(new Entry("Overview", "index.html", ""))),
            new Group("Customer", List.copyOf(customer)),
            new Group(
                "What connects them",
                List.of(
                    entry("Journeys", "journeys.html", model.journeys().size()),
                    new Entry("Processes", PROCESSES, ""),
                    entry("Relationships", "relationships.html", model.relationships().size()),
                    new Entry("Routes and lanes", "routes.html", ""),
                    new Entry("Line of sight", "line-of-sight.html", ""),
                    new Entry("Responses", "responses.html", ""))),
            new Group(
                "Organisation",
                List.of(
                    new Entry("Layers", "layers.html", ""),
                    new Entry("Canvas", "canvas.html", ""),
                    new Entry("Exchanges", "exchanges.html", ""),
                    entry("Elements", "elements.html", model.elements().size()),
                    new Entry("Governance", "governance.html", ""))),
            new Group(
                "Evidence",
                List.of(
                    entry("Findings", "findings.html", report.findings().size()),
                    new Entry("Quality", "quality.html", ""),
                    new Entry("Measures", "measures.html", "")))));
  }

  private static Entry entry(String title, String path, int count) {
    return new Entry(title, path, count == 0 ? "" : Numbers.count(count));
  }
}
