package io.clientele.site;

import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.ReviewResult;
import io.clientele.view.Report;
import io.clientele.view.pages.FindingsPage;
import io.clientele.view.pages.MeasurePage;
import io.clientele.view.pages.Recent;
import io.clientele.view.pages.ReviewPage;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a model and its results into the files of a static site. */
public final class Site {
  private static final int CUSTOMERS = 20;

  private Site() {}

  /** Every file of the site by its path; the same input gives the same bytes. */
  public static SortedMap<String, byte[]> build(SiteInput input) {
    Report report = new Report(input.model(), input.results(), input.findings());
    List<CustomerResult> customers = input.results().customers(CUSTOMERS);
    List<ReviewResult> reviews = input.results().reviews(input.reviews());
    SiteFrame frame =
        frame(input, report, new Navigation.Sizes(customers.size(), reviews.size()), customers);
    SortedMap<String, byte[]> files = new TreeMap<>();
    Pages pages = new Pages(frame, files);
    FindingsPage findings = FindingsPage.of(report);
    Recent recent = Recent.of(report);
    List<MeasurePage> measures =
        MeasurePage.all(report, new TreeSet<>(input.measurePages().keySet()), recent);
    new ModelPages(frame, pages).put(recent);
    new CustomerPages(frame, pages).put(customers);
    if (!reviews.isEmpty()) {
      Pages.Place place = new Pages.Place(Navigation.REVIEW, "Review", Navigation.REVIEW);
      pages.put(place, "review", Map.of("view", ReviewPage.of(reviews)));
    }
    new EvidencePages(frame, pages, input).put(findings, measures, recent);
    Assets.put(files);
    files.put("assets/search.js", Assets.bytes(SearchIndex.script(frame, findings, measures)));
    return files;
  }

  private static SiteFrame frame(
      SiteInput input, Report report, Navigation.Sizes sizes, List<CustomerResult> customers) {
    SortedMap<String, String> titles = new TreeMap<>();
    input.checkPages().forEach((code, page) -> titles.put(code, Prose.title(page)));
    Addresses addresses = new Addresses(report.model(), customers);
    report.results().milestones().groups().forEach(group -> addresses.milestone(group.id()));
    return new SiteFrame(report, Navigation.of(report, sizes), addresses, titles);
  }
}
