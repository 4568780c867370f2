package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.page.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only data can show is explained beside the checks. */
final class DataCodesTest {
  @Test
  void codes_and_pages_are_the_same_set() {
    List<String> listed = Stream.of(DataCode.values()).map(DataCode::pageName).toList();
    assertThat(Pages.ofData()).extracting(Page::name).containsExactlyElementsOf(listed);
    assertThat(Stream.of(DataCode.values()))
        .isSortedAccordingTo(Comparator.comparing(DataCode::code))
        .extracting(DataCode::code)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void a_page_is_found_and_says_what_the_code_says(DataCode code) {
    assertThat(Checks.page(code.code().toLowerCase(java.util.Locale.ROOT))).isPresent();
    assertThat(Checks.isCode(code.code())).isTrue();
    assertThat(Checks.titles()).containsKey(code.code());
    Page page =
        Pages.ofData().stream()
            .filter(one -> one.name().equals(code.pageName()))
            .findFirst()
            .orElseThrow();
    assertThat(page.field("code")).isEqualTo(code.code());
    assertThat(page.field("severity")).isEqualTo(code.severity().word());
    assertThat(page.field("title")).isNotBlank();
    assertThat(page.headings()).endsWith("What it finds", "Why it matters", "Example", "Repaired");
  }
}
