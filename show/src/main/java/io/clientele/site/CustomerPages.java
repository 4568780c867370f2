package io.clientele.site;

import io.clientele.check.result.CustomerResult;
import io.clientele.view.Numbers;
import io.clientele.view.Table;
import io.clientele.view.pages.CustomerPage;
import java.util.List;
import java.util.Map;

/** The masked customers: a list, and one page each. */
final class CustomerPages {
  private static final String SECTION = "customers.html";

  private final SiteFrame frame;
  private final Pages pages;

  CustomerPages(SiteFrame frame, Pages pages) {
    this.frame = frame;
    this.pages = pages;
  }

  void put(List<CustomerResult> customers) {
    for (CustomerResult customer : customers) {
      CustomerPage view = CustomerPage.of(frame.report(), customer);
      String path = frame.addresses().path(customer.partyId()).orElseThrow();
      Pages.Place place = new Pages.Place(path, customer.partyId(), SECTION);
      pages.put(place, "customer", Map.of("view", view));
    }
    long all = frame.report().results().volume().parties();
    String lead =
        all == 0
            ? "No customer is known yet."
            : Numbers.counted(customers.size(), "customer")
                + " of "
                + Numbers.count(all)
                + ", those with most records and events first; names are shortened to initials.";
    pages.put(
        new Pages.Place(SECTION, "Customers", SECTION),
        "customers",
        Map.of("table", table(customers), "lead", lead));
  }

  private Table table(List<CustomerResult> customers) {
    return new Table(
        List.of(
            Table.text("Customer"),
            Table.text("Initials"),
            Table.text("Kind"),
            Table.text("Segments"),
            Table.number("Records"),
            Table.number("Events")),
        customers.stream().map(this::row).toList());
  }

  private List<Table.Cell> row(CustomerResult customer) {
    List<String> segments = customer.segmentIds().stream().map(frame.report()::title).toList();
    return List.of(
        Table.cell(customer.partyId(), customer.partyId()),
        Table.cell(CustomerPage.of(frame.report(), customer).name()),
        Table.cell(customer.kind()),
        Table.cell(String.join(", ", segments)),
        Table.cell(Numbers.count(customer.records().size()), (long) customer.records().size()),
        Table.cell(Numbers.count(customer.timeline().size()), (long) customer.timeline().size()));
  }
}
