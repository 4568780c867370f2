package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.clientele.check.page.Page;
import io.clientele.check.page.Trial;
import io.clientele.check.rules.Rules;
import io.clientele.source.Resources;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page is true: its example gives the findings it shows, and its repair gives none. */
final class CheckPagesTest {
  private static final boolean ACCEPT = System.getProperty("clientele.accept") != null;

  @TestFactory
  Stream<DynamicTest> the_example_gives_the_findings_shown() {
    return Pages.all().stream().map(page -> dynamicTest(page.name(), () -> shows(page)));
  }

  @TestFactory
  Stream<DynamicTest> the_repaired_example_is_silent() {
    return Pages.all().stream()
        .map(page -> dynamicTest(page.name(), () -> assertThat(trial(page).left()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> the_front_matter_says_what_the_check_says() {
    return Pages.all().stream().map(page -> dynamicTest(page.name(), () -> agrees(page)));
  }

  @Test
  void classes_list_and_pages_are_the_same_set() {
    List<String> listed = Rules.ALL.stream().map(Checks::pageName).toList();
    assertThat(listed)
        .as("Rules.ALL against the classes of check.rules: add the missing line")
        .containsExactlyInAnyOrderElementsOf(classes())
        .as("Rules.ALL against docs/reference/checks: add the missing page")
        .containsExactlyInAnyOrderElementsOf(Pages.all().stream().map(Page::name).toList())
        .as("the order of codes")
        .isSorted();
    assertThat(Rules.ALL).extracting(Check::code).doesNotHaveDuplicates();
  }

  @Test
  void checks_of_results_say_that_they_could_not_look() {
    Facts nothing = Workspaces.facts(List.of());
    assertThat(Checks.unmeasured(nothing)).contains("CLT902", "CLT907").doesNotContain("CLT901");
    Facts measured = Workspaces.facts(List.of(), PageResults.of("{}"), List.of());
    assertThat(Checks.unmeasured(measured)).isEmpty();
  }

  @Test
  void a_page_is_found_by_its_code_in_any_case() {
    assertThat(Checks.page("clt204").orElseThrow()).contains("code: CLT204", "## Repaired");
    assertThat(Checks.page("CLT999")).isEmpty();
    assertThat(Checks.titles()).containsEntry("CLT404", "A thing is tied to nothing");
  }

  private static void shows(Page page) {
    Trial trial = trial(page);
    if (ACCEPT) {
      Pages.accept(page, trial.shown());
      return;
    }
    assertThat(trial.shown()).isNotEmpty().isEqualTo(trial.expected());
  }

  private static Trial trial(Page page) {
    Check check = check(page);
    Facts example = Pages.example(page);
    assertThat(check.isMeasured(example)).as("the example shows what the check looks at").isTrue();
    return Trial.of(page, Checks.run(example, List.of(check)), Checks.run(Pages.repaired(page)));
  }

  private static void agrees(Page page) {
    Check check = check(page);
    assertThat(page.field("severity")).isEqualTo(check.severity().word());
    assertThat(page.field("title")).isNotBlank();
    assertThat(page.field("since")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(page.field("level")).isIn("starter", "standard", "strict");
    assertThat(page.headings()).endsWith("What it finds", "Why it matters", "Example", "Repaired");
  }

  private static Check check(Page page) {
    String code = page.field("code");
    return Rules.ALL.stream().filter(check -> check.code().equals(code)).findFirst().orElseThrow();
  }

  /** The page names of all classes beside the list that are checks. */
  private static List<String> classes() {
    List<String> pages = new ArrayList<>();
    for (String file : Resources.list(Rules.class, "")) {
      if (file.endsWith(".class") && !file.contains("$")) {
        check(file).map(Checks::pageName).forEach(pages::add);
      }
    }
    return pages;
  }

  private static Stream<Check> check(String file) {
    try {
      String name = Rules.class.getPackageName() + "." + file.replace(".class", "");
      Class<?> type = Class.forName(name);
      if (!Check.class.isAssignableFrom(type)) {
        return Stream.empty();
      }
      assertThat(Modifier.isPublic(type.getModifiers())).as(name + " is public").isFalse();
      assertThat(Modifier.isFinal(type.getModifiers())).as(name + " is final").isTrue();
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return Stream.of((Check) constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
