package io.clientele.site;

import io.clientele.view.Report;
import java.util.Map;

/** What all pages of one site share. */
record SiteFrame(
    Report report, Navigation navigation, Addresses addresses, Map<String, String> codeTitles) {
  String name() {
    String name = report.model().settings().name();
    return name.isBlank() ? "Workspace" : name;
  }

  String codeTitle(String code) {
    return codeTitles.getOrDefault(code, "");
  }

  static String codePath(String code) {
    return "findings/" + Addresses.slug(code) + ".html";
  }

  static String measurePath(String id) {
    return "measures/" + Addresses.slug(id) + ".html";
  }

  /** What customers really do stands under the same name as what was declared. */
  String processPath(String journeyId) {
    String journeys = "journeys/";
    String name =
        addresses
            .path(journeyId)
            .filter(path -> path.startsWith(journeys))
            .map(path -> path.substring(journeys.length()))
            .orElse(Addresses.slug(journeyId) + ".html");
    return "processes/" + name;
  }
}
