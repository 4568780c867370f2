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
 */
public record SiteInput(
    Model model,
    Results results,
    List<Finding> findings,
    Map<String, String> checkPages,
    Map<String, String> measurePages) {
  public SiteInput {
    findings = List.copyOf(findings);
    checkPages = Map.copyOf(checkPages);
    measurePages = Map.copyOf(measurePages);
  }
}
