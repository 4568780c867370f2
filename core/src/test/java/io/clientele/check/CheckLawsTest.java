package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.clientele.check.page.Page;
import io.clientele.check.rules.Rules;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.render.Renderings;
import io.clientele.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every check on every workspace, however strange. */
final class CheckLawsTest {
  /** Every example, every repair, all of them together, and files made to hurt. */
  static final List<List<SourceFile>> WORKSPACES =
      Stream.of(
              Pages.all().stream().map(Page::example),
              Pages.all().stream().map(Page::repaired),
              Stream.of(everything()),
              HostileFiles.ALL.stream().map(List::of),
              Stream.of(HostileFiles.ALL))
          .flatMap(Function.identity())
          .toList();

  @Test
  void an_empty_model_has_no_findings() {
    assertThat(Workspaces.findings(List.of())).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("WORKSPACES")
  void the_same_files_give_the_same_findings_in_whatever_order_they_come(List<SourceFile> files) {
    List<SourceFile> turned = new ArrayList<>(files);
    Collections.reverse(turned);
    assertThat(Workspaces.findings(files)).isEqualTo(Workspaces.findings(turned)).isSorted();
  }

  @ParameterizedTest
  @FieldSource("WORKSPACES")
  void every_finding_stands_inside_a_file(List<SourceFile> files) {
    Map<String, SourceFile> byPath =
        files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    for (Finding finding : Workspaces.findings(files)) {
      assertInside(finding.span(), byPath);
      finding.related().forEach(related -> assertInside(related.span(), byPath));
    }
  }

  @ParameterizedTest
  @FieldSource("WORKSPACES")
  void every_message_is_one_sentence_on_one_line(List<SourceFile> files) {
    for (Finding finding : Workspaces.findings(files)) {
      assertThat(finding.message()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
      assertThat(finding.message().length()).isLessThan(400);
      assertThat(finding.help().length()).isLessThan(2000);
      assertThat(Rules.ALL).extracting(Check::code).contains(finding.code());
    }
  }

  @ParameterizedTest
  @FieldSource("WORKSPACES")
  void every_finding_can_be_shown(List<SourceFile> files) {
    Map<String, SourceFile> byPath =
        files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    List<Finding> findings = Workspaces.findings(files);
    assertThatCode(
            () -> {
              Renderings.text(findings, path -> Optional.ofNullable(byPath.get(path)), true);
              Renderings.json(findings);
            })
        .doesNotThrowAnyException();
  }

  /** The work, not the waiting: other programs may hold the processor meanwhile. */
  @Test
  void hostile_files_are_checked_in_time_proportional_to_their_length() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Workspaces.findings(HostileFiles.LARGE);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(20));
  }

  private static List<SourceFile> everything() {
    return Pages.all().stream()
        .flatMap(
            page ->
                page.example().stream()
                    .map(file -> new SourceFile(page.name() + "/" + file.path(), file.text())))
        .toList();
  }

  private static void assertInside(Span span, Map<String, SourceFile> files) {
    assertThat(files).containsKey(span.file());
    List<String> lines = Optional.ofNullable(files.get(span.file())).orElseThrow().lines();
    assertThat(span.line()).isBetween(1, Math.max(1, lines.size() + 1));
    int length = span.line() > lines.size() ? 0 : lines.get(span.line() - 1).length();
    assertThat(span.column()).isBetween(1, length + 1);
    assertThat(span.endLine()).isGreaterThanOrEqualTo(span.line());
  }
}
