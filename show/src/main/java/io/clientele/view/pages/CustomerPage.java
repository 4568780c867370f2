package io.clientele.view.pages;

import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.CustomerResult.Entry;
import io.clientele.check.result.CustomerResult.Link;
import io.clientele.view.Cluster;
import io.clientele.view.Fact;
import io.clientele.view.Lifeline;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Waterfall;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why is this one customer? Names, addresses and keys are masked. */
public record CustomerPage(
    String partyId,
    String name,
    String kind,
    String summary,
    List<Fact> facts,
    Table golden,
    Table records,
    Optional<Cluster> cluster,
    List<Waterfall> links,
    int moreLinks,
    Lifeline timeline,
    Table consents,
    Table offers) {
  private static final int NEWEST = 80;
  private static final int LINKS = 2;

  public static CustomerPage of(Report report, CustomerResult customer) {
    return new CustomerPage(
        customer.partyId(),
        name(customer),
        customer.kind(),
        Numbers.counted(customer.records().size(), "record")
            + ", "
            + Numbers.counted(customer.timeline().size(), "event"),
        facts(report, customer),
        golden(customer),
        records(customer),
        cluster(customer),
        customer.links().stream().limit(LINKS).map(CustomerPage::waterfall).toList(),
        Math.max(0, customer.links().size() - LINKS),
        new Lifeline(newest(customer), marks(report, customer)),
        consents(customer),
        offers(report, customer));
  }

  private static Table offers(Report report, CustomerResult customer) {
    return new Table(
        List.of(Table.number("Rank"), Table.text("Offer"), Table.text("Because")),
        report.results().offers(customer.partyId()).stream()
            .map(
                offer ->
                    List.of(
                        Table.cell(Integer.toString(offer.rank()), offer.rank()),
                        Table.cell(offer.item(), offer.offerId()),
                        Table.cell(offer.because())))
            .toList());
  }

  private static String newest(CustomerResult customer) {
    int all = customer.timeline().size();
    String what = all > NEWEST ? "The newest " + NEWEST + " of " + all + " events" : "Every event";
    return what + " of " + customer.partyId();
  }

  private static String name(CustomerResult customer) {
    String initials = part(customer, "given") + part(customer, "family");
    String whole =
        initials.isEmpty() ? part(customer, "full_name") + part(customer, "name") : initials;
    return whole.isEmpty() ? customer.partyId() : whole;
  }

  private static String part(CustomerResult customer, String field) {
    return customer.golden().stream()
        .filter(golden -> golden.field().equals(field))
        .findFirst()
        .map(golden -> Mask.initials(golden.value()))
        .orElse("");
  }

  private static List<Fact> facts(Report report, CustomerResult customer) {
    List<Fact.Item> segments =
        customer.segmentIds().stream().map(id -> new Fact.Item(report.title(id), id)).toList();
    return Fact.said(
        Fact.of("Party", customer.partyId()),
        Fact.of("Kind", customer.kind()),
        new Fact("Segments", segments),
        Fact.of("Household", customer.householdId()));
  }

  private static Table golden(CustomerResult customer) {
    return new Table(
        List.of(
            Table.text("Field"),
            Table.text("Value, masked"),
            Table.text("Source"),
            Table.text("Key, masked"),
            Table.text("Rule")),
        customer.golden().stream()
            .map(
                g ->
                    List.of(
                        Table.cell(Words.title(g.field())),
                        Table.cell(Mask.value(g.field(), g.value())),
                        Table.cell(g.source()),
                        Table.cell(Mask.key(g.key())),
                        Table.cell(Words.plain(g.rule()))))
            .toList());
  }

  private static Table records(CustomerResult customer) {
    return new Table(
        List.of(Table.text("Source"), Table.text("Key, masked")),
        customer.records().stream()
            .map(r -> List.of(Table.cell(r.source()), Table.cell(Mask.key(r.key()))))
            .toList());
  }

  /** Of two records their one link says all. */
  private static Optional<Cluster> cluster(CustomerResult customer) {
    return customer.records().size() < 3
        ? Optional.empty()
        : Optional.of(Clusters.masked(customer));
  }

  private static Waterfall waterfall(Link link) {
    String by = link.decidedBy().isEmpty() ? "" : ", decided by " + Words.plain(link.decidedBy());
    String title =
        link.sourceA()
            + " "
            + Mask.key(link.keyA())
            + " and "
            + link.sourceB()
            + " "
            + Mask.key(link.keyB())
            + by;
    return new Waterfall(title, weights(link), link.probability());
  }

  /** What is known before comparing comes first, so that the bars add up to the probability. */
  private static List<CustomerResult.Weight> weights(Link link) {
    List<CustomerResult.Weight> weights = new ArrayList<>();
    if (!link.weights().isEmpty()) {
      weights.add(new CustomerResult.Weight("before comparing", "", link.prior()));
      weights.addAll(link.weights());
    }
    return weights;
  }

  private static List<Lifeline.Mark> marks(Report report, CustomerResult customer) {
    return customer.timeline().stream()
        .sorted(
            Comparator.comparing(Entry::at)
                .thenComparing(Entry::source)
                .thenComparing(Entry::activity))
        .map(
            e -> new Lifeline.Mark(e.at(), e.source(), e.activity(), e.channel(), where(report, e)))
        .toList();
  }

  private static String where(Report report, Entry entry) {
    String journey = entry.journeyId();
    if (journey.isEmpty()) {
      return "";
    }
    String stage = entry.stageId();
    String full = stage.contains("/") ? stage : journey + "/" + stage;
    return report.title(journey) + (stage.isEmpty() ? "" : " · " + report.title(full));
  }

  private static Table consents(CustomerResult customer) {
    return new Table(
        List.of(
            Table.text("Purpose"),
            Table.text("State"),
            Table.text("Given by"),
            Table.number("From"),
            Table.number("To")),
        customer.consents().stream()
            .map(
                c ->
                    List.of(
                        Table.cell(Words.plain(c.purpose())),
                        Table.cell(c.state()),
                        Table.cell(c.givenBy()),
                        Table.cell(day(c.from())),
                        Table.cell(day(c.to()))))
            .toList());
  }

  private static String day(String at) {
    return at.length() > 10 ? at.substring(0, 10) : at;
  }
}
