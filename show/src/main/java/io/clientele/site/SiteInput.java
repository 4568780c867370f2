package io.clientele.site;

import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import java.util.List;
import java.util.Map;

/**
 * Everything a site is made of.
 *
 * @param findings in their order
 * @param checkPages the Markdown page of each check by its code
 * @param measurePages the Markdown page of each measure by its id
 * @param reviews how many pairs the page for review shows at most; it holds personal data, and 0
 *     leaves it out
 */
public record SiteInput(
    Model model,
    Results results,
    List<Finding> findings,
    Map<String, String> checkPages,
    Map<String, String> measurePages,
    int reviews) {
  /** Without a page for review, as a site that others see. */
  public SiteInput(
      Model model,
      Results results,
      List<Finding> findings,
      Map<String, String> checkPages,
      Map<String, String> measurePages) {
    this(model, results, findings, checkPages, measurePages, 0);
  }

  public SiteInput {
    findings = List.copyOf(findings);
    checkPages = Map.copyOf(checkPages);
    measurePages = Map.copyOf(measurePages);
  }
}
