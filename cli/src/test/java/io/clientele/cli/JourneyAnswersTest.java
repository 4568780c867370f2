package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The owner of the example's onboarding opens its page in a browser and reads five answers; each is
 * held against the truth that the population was made with.
 */
class JourneyAnswersTest {
  private static final Example EXAMPLE = Example.once();

  @TempDir private static Path profile = Path.of("");
  private static String page = "";
  private static JsonNode truth = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void open() throws Exception {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    boolean there = Files.isExecutable(chromium);
    if (!there) {
      System.err.println("JourneyAnswersTest skipped: no Chromium at " + chromium);
    }
    assumeTrue(there, "no Chromium at " + chromium);
    page = shown(chromium, "journeys/journey-001.html");
    truth =
        JsonMapper.shared()
            .readTree(Files.readString(EXAMPLE.folder().resolve("data/truth/journeys.json")));
  }

  /** The page as it stands in the browser after its script has run. */
  private static String shown(Path chromium, String path) throws IOException, InterruptedException {
    Path dom = profile.resolve("dom.html");
    Path file = EXAMPLE.folder().resolve(".clientele/site").resolve(path).toAbsolutePath();
    Process browser =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + profile.resolve("profile"),
                "--dump-dom",
                file.normalize().toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      browser.destroyForcibly().waitFor();
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }

  /** The sentences below a question, as a person reads them. */
  private static String answer(String id) {
    Matcher found =
        Pattern.compile("<dt id=\"" + id + "\">.*?(?=</div>)", Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(id).isTrue();
    return found.group().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
  }

  /** The numbers of a group in a sentence. */
  private static List<Double> numbers(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return java.util.stream.IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(group -> Double.parseDouble(found.group(group).replace(",", "")))
        .toList();
  }

  @Test
  void the_stage_that_loses_most_is_the_one_that_is_skipped() {
    String answer = answer("loses-most");
    assertThat(answer).contains("Which stage loses most?", "Needs Assessment", "go past it");
    double missed = 100 - 100 * truth.at("/journeys/0/stages/1/reach").asDouble();
    double told = numbers(answer, "Needs Assessment: ([\\d.]+) %").get(0);
    assertThat(told).isBetween(missed - 3, missed + 3);
  }

  @Test
  void it_loses_those_who_come_by_web_and_no_segment_more_than_others() {
    assertThat(answer("whom")).contains("By channel: web", "By segment: no difference");
  }

  @Test
  void the_drifting_branch_is_named_with_its_date() {
    String answer = answer("since-when");
    String branch = truth.at("/drift/branch").asString();
    LocalDate day = LocalDate.parse(truth.at("/drift/from").asString());
    Matcher falls =
        Pattern.compile(
                branch
                    + " fell from .*? in the week of (\\S+) \\(95 % between (\\S+) and (\\S+)\\)")
            .matcher(answer);
    assertThat(falls.find()).as(answer).isTrue();
    assertThat(LocalDate.parse(falls.group(1))).isBetween(day.minusDays(14), day.plusDays(14));
    assertThat(LocalDate.parse(falls.group(2))).isBeforeOrEqualTo(day);
    assertThat(LocalDate.parse(falls.group(3))).isAfterOrEqualTo(day);
    assertThat(answer).as("the skipped stage has no date").contains("since the first month");
    for (String other : List.of("Airport", "Castle Hill", "Lakeside", "Old Mill", "University")) {
      assertThat(answer).doesNotContain(other);
    }
  }

  @Test
  void each_figure_has_n_and_an_interval_that_holds_the_truth() {
    String answer = answer("how-sure");
    double reach = truth.at("/journeys/0/stages/1/reach").asDouble();
    List<Double> all = numbers(answer, "\\(95 % ([\\d.]+)–([\\d.]+)\\), n = ([\\d,]+)");
    assertThat(100 - 100 * reach).isBetween(all.get(0), all.get(1));
    assertThat(all.get(2)).isBetween(1259.0, 1309.0);
    double stays = 1 - truth.at("/journeys/0/stages/1/dropBefore").asDouble();
    double byWeb = stays * (1 - truth.at("/journeys/0/passedOverByWeb").asDouble());
    List<Double> web = numbers(answer, "Of web cases: [\\d.]+ % \\(95 % ([\\d.]+)–([\\d.]+)\\)");
    assertThat(100 - 100 * byWeb).isBetween(web.get(0), web.get(1));
  }

  @Test
  void what_happens_instead_is_the_step_over_the_stage() {
    assertThat(answer("instead"))
        .contains("“proposal presented” (Solution Design) comes straight after")
        .contains("“initial consultation held”");
  }

  @Test
  void the_indicator_typed_by_hand_stands_where_its_owner_looks() throws IOException {
    Path segment = EXAMPLE.folder().resolve(".clientele/site/segments/cust-seg-001.html");
    assertThat(Files.readString(segment))
        .contains("CLT903", "Relationship Depth", "CLT904", "Net Promoter Score");
  }
}
