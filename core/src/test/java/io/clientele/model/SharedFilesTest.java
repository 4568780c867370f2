package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real files that are not ours to keep in the repository. */
class SharedFilesTest {
  @Test
  void the_seeds_segment_alone_leaves_three_ids_and_one_title_open() {
    Model model = Model.of(Folder.read(shared().resolve("data/seed")));

    assertThat(model.references().stream().filter(one -> !one.resolves()))
        .extracting(one -> one.form() + " " + one.text() + " " + one.relation())
        .containsExactlyInAnyOrder(
            "ID CAP-001 supported-by",
            "ID SVC-003 consumes",
            "ID CUST-SEG-003 related-to",
            "TITLE Premium Banking Division owned-by");
    assertThat(model.schemaProblems()).isEmpty();
    assertThat(model.unclassified()).isEmpty();
    assertThat(model.indicators()).extracting(Indicator::currentText).containsExactly("3.7", "42");
    assertThat(model.linesOfSight().get(0).firstMissing().orElseThrow().name())
        .isEqualTo("capability");
  }

  @Test
  void every_upstream_file_loads_without_an_exception() {
    Folder folder = Folder.read(shared().resolve("data/upstream"));
    Model model = Model.of(folder);

    assertThat(folder.files()).hasSizeGreaterThan(30);
    assertThat(model.unreadable()).hasSizeLessThan(10);
    assertThat(model.unclassified().size() + model.unreadable().size() + model.elements().size())
        .isGreaterThanOrEqualTo(folder.files().size());
  }

  private static Path shared() {
    String path = System.getenv("CLIENTELE_SHARED");
    if (path == null) {
      System.err.println("CLIENTELE_SHARED is not set: the shared files are not tried");
    }
    Assumptions.assumeTrue(path != null, "CLIENTELE_SHARED is not set");
    return Path.of(path);
  }
}
