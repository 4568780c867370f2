package io.clientele.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SiteTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

  static Stream<SiteInput> every_input() {
    return Stream.of(
        Bank.full(), Bank.hostile(), Bank.withoutData(), Bank.withoutModel(), Bank.empty());
  }

  @ParameterizedTest
  @MethodSource("every_input")
  void every_link_leads_somewhere(SiteInput input) {
    SortedMap<String, byte[]> site = Site.build(input);
    List<String> broken = new ArrayList<>();
    Map<String, String> pages = pages(site);
    Map<String, List<String>> ids = new java.util.TreeMap<>();
    pages.forEach((path, html) -> ids.put(path, ids(html)));
    pages.forEach((path, html) -> broken.addAll(broken(site, ids, path, html)));
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("every_input")
  void no_page_runs_or_styles_anything_inline(SiteInput input) {
    pages(Site.build(input))
        .forEach(
            (path, html) -> {
              assertThat(html).as(path).contains("default-src 'none'");
              assertThat(tags(html))
                  .as(path)
                  .allSatisfy(
                      tag -> assertThat(tag).doesNotContainPattern("(?i)\\s(style|on[a-z]+)\\s*="));
              assertThat(html)
                  .as(path)
                  .doesNotContain("<style")
                  .doesNotContain("javascript:")
                  .doesNotContainPattern("<script(?![^>]* src=)");
            });
  }

  @Test
  void a_hostile_workspace_stays_text() {
    SortedMap<String, byte[]> site = Site.build(Bank.hostile());
    site.forEach(
        (path, bytes) -> {
          String text = new String(bytes, UTF_8);
          assertThat(text).as(path).doesNotContain("<script>alert").doesNotContain("<img src=x");
        });
    assertThat(site).hasSizeGreaterThan(30);
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    SortedMap<String, byte[]> first = Site.build(Bank.full());
    SortedMap<String, byte[]> second = Site.build(Bank.full());
    assertThat(first.keySet()).isEqualTo(second.keySet());
    first.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(second.get(path)));
  }

  @Test
  void the_waterfall_of_a_customer_begins_with_what_is_known_before_comparing() {
    String page =
        pages(Site.build(Bank.full())).entrySet().stream()
            .filter(each -> each.getKey().startsWith("customers/"))
            .map(Map.Entry::getValue)
            .filter(text -> text.contains("before comparing"))
            .findFirst()
            .orElseThrow();
    assertThat(page).contains("before comparing: -15.7 bits", "+10.7 bits = ");
    assertThat(page).contains("What ties the records of", "3 nodes and 2 links");
  }

  @Test
  void a_customer_is_shown_by_initials_only() {
    Site.build(Bank.full())
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, UTF_8))
                    .as(path)
                    .doesNotContain("Katharina")
                    .doesNotContain("bodenmann")
                    .doesNotContain("Winterthur")
                    .doesNotContain("5551234")
                    .doesNotContain("0004711"));
  }

  @Test
  void a_journey_answers_its_three_questions_in_order() {
    String page = pages(Site.build(Bank.full())).get("journeys/journey-001.html");
    assertThat(page)
        .containsSubsequence(
            "What is meant by this experience",
            "Why it matters",
            "How it was determined",
            "Conformance",
            "Completion",
            "Experience",
            "Method",
            "registered trademarks");
  }

  @Test
  void what_was_not_measured_is_said_calmly() {
    Map<String, String> pages = pages(Site.build(Bank.withoutData()));
    assertThat(pages.get("journeys/journey-001.html")).contains("Not measured: no data was loaded");
    assertThat(pages.get("index.html")).contains("none of them has been measured yet");
    assertThat(pages(Site.build(Bank.empty())).get("index.html"))
        .contains("Nothing is declared yet");
  }

  @Test
  void the_site_of_the_bank_is_small() {
    long bytes = Site.build(Bank.full()).values().stream().mapToLong(file -> file.length).sum();
    assertThat(bytes).isLessThan(3_000_000);
  }

  private static List<String> tags(String html) {
    return Pattern.compile("<[a-zA-Z][^>]*>")
        .matcher(html.replaceAll("\"[^\"]*\"", "\"\""))
        .results()
        .map(r -> r.group())
        .toList();
  }

  private static Map<String, String> pages(SortedMap<String, byte[]> site) {
    Map<String, String> pages = new java.util.TreeMap<>();
    site.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, new String(bytes, UTF_8));
          }
        });
    return pages;
  }

  private static List<String> broken(
      SortedMap<String, byte[]> site, Map<String, List<String>> ids, String path, String html) {
    List<String> broken = new ArrayList<>();
    Matcher links = LINK.matcher(html);
    while (links.find()) {
      String link = links.group(1);
      URI target = URI.create("/" + path).resolve(link.isEmpty() ? "#" : link);
      String file = link.startsWith("#") ? path : target.getPath().substring(1);
      String anchor = target.getFragment() == null ? "" : target.getFragment();
      boolean there = anchor.isEmpty() || ids.getOrDefault(file, List.of()).contains(anchor);
      if (!site.containsKey(file) || !there) {
        broken.add(path + " -> " + link);
      }
    }
    return broken;
  }

  private static List<String> ids(String html) {
    return ID.matcher(html).results().map(found -> found.group(1)).toList();
  }
}
