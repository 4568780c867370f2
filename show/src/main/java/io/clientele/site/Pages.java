package io.clientele.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Renders templates into the files of the site. */
final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private final SiteFrame frame;
  private final SortedMap<String, byte[]> files;

  Pages(SiteFrame frame, SortedMap<String, byte[]> files) {
    this.frame = frame;
    this.files = files;
  }

  /** Where a page stands: its path, its title, and the entry of the menu it belongs to. */
  record Place(String path, String title, String section) {}

  void put(Place place, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("page", new Page(frame, place.title(), place.path(), place.section()));
    StringOutput output = new StringOutput();
    ENGINE.render("pages/" + template + ".jte", all, output);
    files.put(place.path(), tidy(output.toString()).getBytes(StandardCharsets.UTF_8));
  }

  /** Without the blank lines that templates leave. */
  private static String tidy(String html) {
    return html.replaceAll("(?m)^[ \\t]*\\n", "");
  }
}
