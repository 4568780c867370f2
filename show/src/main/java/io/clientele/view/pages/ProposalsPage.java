package io.clientele.view.pages;

import io.clientele.check.result.SegmentsResult;
import io.clientele.check.result.SegmentsResult.Proposal;
import io.clientele.view.Fact;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.util.List;
import java.util.OptionalDouble;

/** Which customers nobody declared a segment for, and which groups the data would propose. */
public record ProposalsPage(List<Fact> coverage, Table proposals, String whyNot) {
  public static ProposalsPage of(Report report) {
    return new ProposalsPage(
        report.results().segments().coverages().stream().map(ProposalsPage::coverage).toList(),
        table(report),
        report.whyNot());
  }

  private static Fact coverage(SegmentsResult.Coverage coverage) {
    return Fact.of(
        "Of " + Numbers.counted(coverage.customers(), coverage.entity()),
        List.of(
            Numbers.count(coverage.matched()) + " in a segment",
            Numbers.count(coverage.unmatched()) + " in none",
            Numbers.count(coverage.several()) + " in several"));
  }

  private static Table table(Report report) {
    return new Table(
        List.of(
            Table.text("Group"),
            Table.text("Method"),
            Table.number("Customers"),
            Table.text("Rule that nearly makes it"),
            Table.number("Agreement"),
            Table.number("Silhouette"),
            Table.number("Stability"),
            Table.text("Nearest declared segment"),
            Table.number("Shared"),
            Table.text("Verdict")),
        report.results().segments().proposals().stream().map(p -> row(report, p)).toList());
  }

  private static List<Table.Cell> row(Report report, Proposal proposal) {
    return List.of(
        Table.cell(proposal.name()),
        Table.cell(proposal.method().equals("rfm") ? "RFM" : "k-means"),
        Table.cell(Numbers.count(proposal.members()), proposal.members()),
        Table.cell(proposal.rule().isEmpty() ? "none found" : proposal.rule()),
        share(proposal.agreement()),
        number(proposal.silhouette()),
        number(proposal.stability()),
        proposal.nearest().isEmpty()
            ? Table.cell(Numbers.ABSENT)
            : Table.cell(report.title(proposal.nearest()), proposal.nearest()),
        share(proposal.shared()),
        Table.cell(proposal.verdict()));
  }

  private static Table.Cell share(OptionalDouble share) {
    return share.isPresent()
        ? Table.cell(Numbers.percent(share.getAsDouble()), share.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }

  private static Table.Cell number(OptionalDouble value) {
    return value.isPresent()
        ? Table.cell(Numbers.bare(value.getAsDouble(), ""), value.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }
}
