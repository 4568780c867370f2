package io.clientele.site;

import io.clientele.model.Element;
import io.clientele.view.Report;
import io.clientele.view.Words;
import io.clientele.view.pages.FindingsPage;
import io.clientele.view.pages.MeasurePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search box looks through, as a script: pages opened from files may load nothing else.
 */
final class SearchIndex {
  private static final JsonMapper JSON = JsonMapper.shared();

  private SearchIndex() {}

  static String script(SiteFrame frame, FindingsPage findings, List<MeasurePage> measures) {
    List<List<String>> entries = new ArrayList<>();
    elements(frame.report(), frame.addresses(), entries);
    for (MeasurePage measure : measures) {
      entries.add(
          entry(measure.title(), measure.id(), "measure", SiteFrame.measurePath(measure.id())));
    }
    for (Map.Entry<String, String> code : frame.codeTitles().entrySet()) {
      entries.add(
          entry(code.getValue(), code.getKey(), "finding", SiteFrame.codePath(code.getKey())));
    }
    for (FindingsPage.Code code : findings.codes()) {
      if (!frame.codeTitles().containsKey(code.code())) {
        entries.add(entry(code.code(), code.code(), "finding", SiteFrame.codePath(code.code())));
      }
    }
    String json =
        JSON.writeValueAsString(entries).replace("<", "\\u003c").replace("\u2028", "\\u2028");
    return "window.clienteleSearch = " + json.replace("],[", "],\n[") + ";\n";
  }

  private static void elements(Report report, Addresses addresses, List<List<String>> entries) {
    for (Element element : report.model().elements()) {
      addresses
          .path(element.id())
          .ifPresent(
              path ->
                  entries.add(
                      entry(element.title(), element.id(), Words.plain(element.kind()), path)));
    }
  }

  private static List<String> entry(String title, String id, String kind, String path) {
    return List.of(title, id, kind, path);
  }
}
