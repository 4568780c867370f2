package io.clientele.model.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chain of ten thousand elements, each a part of the next, overflows nothing. */
class DeepModelTest {
  private static final int MANY = 10_000;

  @Test
  void the_way_along_a_long_chain_is_found_and_its_island_is_whole() {
    Model model = Model.of(Folder.of(Path.of("."), files()));
    Element first = model.element("C-0").orElseThrow();
    Element last = model.element("C-" + MANY).orElseThrow();
    assertThat(Route.between(model, first, last).orElseThrow().legs()).hasSize(MANY);
    assertThat(Route.between(model, last, first).orElseThrow().legs())
        .hasSize(MANY)
        .noneMatch(Route.Leg::forward);
    assertThat(Islands.of(model).islands().get(0)).hasSize(MANY + 1);
    assertThat(Trace.of(model, first).above()).isPresent();
  }

  private static List<SourceFile> files() {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      chain.append("- {capabilityID: C-%d, title: Deep %d, parent: C-%d}\n".formatted(i, i, i + 1));
    }
    return List.of(new SourceFile("c.yaml", chain + "- {capabilityID: C-10000, title: End}\n"));
  }
}
