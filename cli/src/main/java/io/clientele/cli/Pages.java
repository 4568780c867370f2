package io.clientele.cli;

import io.clientele.check.Checks;
import io.clientele.check.Results;
import io.clientele.check.rules.Rules;
import io.clientele.finding.Finding;
import io.clientele.measure.Measures;
import io.clientele.model.Model;
import io.clientele.site.Site;
import io.clientele.site.SiteInput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The site of a workspace, with the pages of checks and measures. */
final class Pages {
  private static final int REVIEWS = 200;

  private Pages() {}

  /** For others to see. */
  static SortedMap<String, byte[]> of(Model model, Results results, List<Finding> findings) {
    return Site.build(new SiteInput(model, results, findings, checks(findings), Measures.pages()));
  }

  /** With the page on which stewards see what records say. */
  static SortedMap<String, byte[]> withReview(
      Model model, Results results, List<Finding> findings) {
    return Site.build(
        new SiteInput(model, results, findings, checks(findings), Measures.pages(), REVIEWS));
  }

  /** The pages of all checks, and of what else was found. */
  private static Map<String, String> checks(List<Finding> findings) {
    Set<String> codes = new TreeSet<>();
    Rules.ALL.forEach(check -> codes.add(check.code()));
    findings.forEach(finding -> codes.add(finding.code()));
    Map<String, String> pages = new TreeMap<>();
    codes.forEach(code -> Checks.page(code).ifPresent(page -> pages.put(code, page)));
    return pages;
  }
}
