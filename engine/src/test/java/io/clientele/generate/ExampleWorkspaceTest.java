package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example declares what its README says, with the departures it names and no others. */
final class ExampleWorkspaceTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "retail-bank");
  private static final Model MODEL = Model.of(Folder.read(EXAMPLE));
  private static final List<Finding> FINDINGS =
      Checks.run(new Facts(MODEL, Results.NONE, MODEL.settings().asOf().orElseThrow()));

  @Test
  void it_has_no_errors() {
    assertThat(FINDINGS).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
  }

  @Test
  void its_only_warnings_are_the_deliberate_ones() {
    assertThat(FINDINGS)
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("CLT403", "CLT903");
  }

  @Test
  void two_lines_of_sight_are_whole_and_one_ends_before_strategy() {
    assertThat(MODEL.linesOfSight())
        .filteredOn(LineOfSight::complete)
        .extracting(line -> line.segment().id())
        .containsExactlyInAnyOrder("CUST-SEG-001", "CUST-SEG-002");
    assertThat(MODEL.linesOfSight())
        .filteredOn(line -> !line.complete())
        .extracting(line -> line.firstMissing().orElseThrow().name())
        .containsExactly("strategy");
  }

  @Test
  void the_relationship_document_reaches_silver() {
    assertThat(MODEL.documents())
        .filteredOn(document -> document.type().equals("CUS"))
        .extracting(Document::levelReached)
        .containsExactly("silver");
  }

  @Test
  void every_declared_source_has_its_file() {
    assertThat(MODEL.settings().sources())
        .hasSizeGreaterThan(8)
        .allSatisfy(source -> assertThat(Files.exists(EXAMPLE.resolve(source.file()))).isTrue());
  }
}
