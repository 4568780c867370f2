package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in a real browser, opened from files. */
final class BrowserTest {
  @TempDir static Path root;

  private static Playwright playwright;
  private static Browser browser;
  private static SortedMap<String, byte[]> site;

  @BeforeAll
  static void open() throws IOException {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    boolean there = Files.isExecutable(chromium);
    if (!there) {
      System.err.println("BrowserTest skipped: no Chromium at " + chromium + " (set CHROMIUM)");
    }
    assumeTrue(there, "no Chromium at " + chromium);
    site = Site.build(Bank.full());
    write("full", site);
    write("hostile", Site.build(Bank.hostile()));
    write("empty", Site.build(Bank.empty()));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void every_page_loads_without_a_console_message_and_fits_the_screen(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width)) {
      Page page = listening(context, wrong);
      for (String path : site.keySet()) {
        if (path.endsWith(".html")) {
          page.navigate(address("full/" + path));
          int used = (Integer) page.evaluate("document.documentElement.scrollWidth");
          if (used > width) {
            wrong.add(path + " is " + used + " pixels wide");
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_overview_shows_the_figures_of_the_results() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address("full/index.html"));
      String text = page.innerText("main");
      assertThat(text)
          .contains("5,103")
          .contains("9,012")
          .contains("60,341")
          .contains("1,204 customers");
      assertThat(text)
          .contains("49.7 %")
          .contains("47.1–52.3")
          .contains("31.2 points")
          .contains("24.8–37.6");
    }
  }

  @Test
  void a_hostile_workspace_runs_nothing() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(1280)) {
      Page page = listening(context, wrong);
      page.onDialog(dialog -> wrong.add("dialog " + dialog.message()));
      for (String path :
          List.of(
              "index.html",
              "journeys/journey-001.html",
              "personas/persona-001.html",
              "customers/p-0000001.html",
              "findings/clt204.html",
              "review.html",
              "elements.html")) {
        page.navigate(address("hostile/" + path));
        page.fill("#search", "a");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void search_leads_to_an_element() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address("full/findings/clt204.html"));
      page.keyboard().press("/");
      page.keyboard().type("affluent");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("segments/cust-seg-001.html"));
      assertThat(page.innerText("h1")).isEqualTo("Affluent Professionals");
    }
  }

  @Test
  void tables_sort_by_value_and_the_theme_is_kept() {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address("full/index.html"));
      page.click("section[aria-labelledby=sources] th:has-text('Rows') button");
      assertThat(page.innerText("section[aria-labelledby=sources] tbody tr:first-child"))
          .contains("web");
      page.click(".theme");
      page.navigate(address("full/segments.html"));
      assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
    }
  }

  @Test
  void a_steward_decides_by_keyboard_and_saves_the_decisions() throws IOException {
    try (BrowserContext context = context(1280)) {
      Page page = context.newPage();
      page.navigate(address("full/review.html"));
      assertThat(page.locator(".doubt:visible").count()).isEqualTo(1);
      page.fill("#reason", "yes, the same");
      page.keyboard().press("Enter");
      page.keyboard().press("n");
      page.keyboard().press("s");
      page.keyboard().press("y");
      assertThat(page.innerText("#progress")).isEqualTo("2 decided, 1 left; this was the last");
      page.keyboard().press("u");
      assertThat(page.innerText("#progress")).isEqualTo("1 decided, 2 left");
      page.click("[data-answer=match]");
      page.reload();
      assertThat(page.innerText("#progress")).isEqualTo("2 decided, 1 left");
      assertThat(page.innerText(".doubt:visible")).contains("Liz").doesNotContain("Amy");

      Path saved = root.resolve("decisions.json");
      page.waitForDownload(() -> page.click(".save")).saveAs(saved);
      assertThat(Files.readString(saved))
          .contains("\"a\": \"crm:C-1\"", "\"b\": \"web:w1\"", "\"verdict\": \"never\"")
          .contains("\"reason\": \"yes, the same\"", "\"verdict\": \"match\"")
          .doesNotContain("C-2");
    }
  }

  @Test
  void a_site_for_others_has_no_page_for_review() {
    SortedMap<String, byte[]> others =
        Site.build(
            new SiteInput(
                Bank.full().model(), Bank.full().results(), List.of(), Map.of(), Map.of()));
    assertThat(site).containsKey("review.html");
    assertThat(others).doesNotContainKey("review.html");
  }

  private static BrowserContext context(int width) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  private static Page listening(BrowserContext context, List<String> wrong) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> wrong.add(page.url() + " " + message.type() + ": " + message.text()));
    page.onPageError(error -> wrong.add(page.url() + " " + error));
    return page;
  }

  private static String address(String path) {
    return root.resolve(path).toUri().toString();
  }

  private static void write(String folder, SortedMap<String, byte[]> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = root.resolve(folder).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
