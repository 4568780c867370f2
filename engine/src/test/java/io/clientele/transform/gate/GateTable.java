package io.clientele.transform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Conditions of gates, each on a workspace where it just holds and on one where it just fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GateTable {
  private Tiny tiny;

  /** A condition with the two workspaces. */
  record Case(String id, Consumer<Tiny> holds, Consumer<Tiny> fails) {}

  abstract List<Case> cases();

  @BeforeAll
  void open(@TempDir Path folder) {
    tiny = new Tiny(folder);
  }

  @AfterAll
  void close() {
    tiny.close();
  }

  @TestFactory
  Stream<DynamicTest> a_condition_just_holds_and_just_fails() {
    return cases().stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> weigh(one)));
  }

  private void weigh(Case one) {
    one.holds().accept(tiny.cleared());
    Condition held = tiny.condition(one.id());
    assertThat(held.state()).as("%s", held).isEqualTo(State.HOLDS);
    assertThat(held.gap()).isEmpty();
    one.fails().accept(tiny.cleared());
    Condition failed = tiny.condition(one.id());
    assertThat(failed.state()).as("%s", failed).isEqualTo(State.FAILS);
    assertThat(failed.gap()).isNotEmpty();
    assertThat(failed.found().getAsDouble()).isFinite();
  }
}
