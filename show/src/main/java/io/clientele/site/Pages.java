package io.clientele.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders templates into the files of the site. */
final class Pages {
  private static final Pattern MARKS =
      Pattern.compile("Net Promoter|\\bNPS\\b|[Rr]ecommendation score");
  private static final Pattern SET = Pattern.compile("(?s)<pre.*?</pre>");
  private static final Pattern BLANK = Pattern.compile("(?m)^[ \\t]*\\n|^[ \\t]+");
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
    String html = rendered("pages/" + template + ".jte", all);
    files.put(place.path(), tidy(noticed(html)).getBytes(StandardCharsets.UTF_8));
  }

  private static String rendered(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput();
    ENGINE.render(template, values, output);
    return output.toString();
  }

  /** A page that names the marks says whose they are. */
  private static String noticed(String html) {
    int end = html.lastIndexOf("</main>");
    return MARKS.matcher(html).find()
        ? html.substring(0, end) + rendered("part/trademark.jte", Map.of()) + html.substring(end)
        : html;
  }

  /** Without the blanks that templates leave at the beginning of lines, but for set text. */
  private static String tidy(String html) {
    String[] parts = SET.split(html, -1);
    StringBuilder tidy = new StringBuilder(html.length());
    Matcher set = SET.matcher(html);
    for (String part : parts) {
      tidy.append(BLANK.matcher(part).replaceAll(""));
      if (set.find()) {
        tidy.append(set.group());
      }
    }
    return tidy.toString();
  }
}
