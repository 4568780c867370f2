package io.clientele.site;

import io.clientele.view.pages.FindingsPage;
import io.clientele.view.pages.MeasurePage;
import io.clientele.view.pages.Recent;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Findings and measures, each with the page that explains it. */
final class EvidencePages {
  private static final String FINDINGS = "findings.html";
  private static final String MEASURES = "measures.html";

  private final SiteFrame frame;
  private final Pages pages;
  private final SiteInput input;

  EvidencePages(SiteFrame frame, Pages pages, SiteInput input) {
    this.frame = frame;
    this.pages = pages;
    this.input = input;
  }

  void put(FindingsPage findings, List<MeasurePage> measures, Recent recent) {
    Pages.Place all = new Pages.Place(FINDINGS, "Findings", FINDINGS);
    pages.put(all, "findings", Map.of("view", findings));
    codes(findings).forEach(code -> code(code, findings));
    Pages.Place place = new Pages.Place(MEASURES, "Measures", MEASURES);
    pages.put(place, "measures", Map.of("measures", measures, "recent", recent));
    measures.forEach(this::measure);
  }

  private SortedSet<String> codes(FindingsPage findings) {
    SortedSet<String> codes = new TreeSet<>(input.checkPages().keySet());
    findings.codes().forEach(code -> codes.add(code.code()));
    return codes;
  }

  private void code(String code, FindingsPage findings) {
    String title = frame.codeTitle(code);
    Pages.Place place = new Pages.Place(SiteFrame.codePath(code), code, FINDINGS);
    String prose = Prose.html(input.checkPages().getOrDefault(code, ""));
    pages.put(
        place,
        "code",
        Map.of(
            "code",
            code,
            "title",
            title.isEmpty() ? code : title,
            "prose",
            prose,
            "findings",
            findings.of(code)));
  }

  private void measure(MeasurePage measure) {
    String page = input.measurePages().getOrDefault(measure.id(), "");
    String path = SiteFrame.measurePath(measure.id());
    Pages.Place place = new Pages.Place(path, measure.title(), MEASURES);
    pages.put(place, "measure", Map.of("view", measure, "prose", Prose.html(page)));
  }
}
