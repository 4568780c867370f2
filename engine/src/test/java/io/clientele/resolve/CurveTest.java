package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other thresholds would do, from what a run counted. */
final class CurveTest {
  @TempDir Path folder;

  @Test
  void the_pairs_at_the_threshold_are_those_of_the_run_and_at_another_those_of_another() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 500);
      Resolution first = world.resolve();
      Curve curve = Curve.of(world.engine()).get(0);
      assertThat(point(curve, curve.at()).pairs()).isEqualTo(first.links() + first.cut());
      Curve.Point strict = point(curve, curve.at() + 8);
      Resolution second =
          Resolver.run(world.engine(), world.ledger(), World.OPTIONS.from(strict.probability()));
      assertThat(second.links() + second.cut()).isCloseTo(strict.pairs(), within(2L));
    }
  }

  @Test
  void a_higher_threshold_is_more_precise_finds_less_and_leaves_more_records_unlinkable() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 500);
      Resolution resolution = world.resolve();
      Curve curve = Curve.of(world.engine()).get(0);
      assertThat(curve.records()).isEqualTo(resolution.records());
      List<Curve.Point> points = curve.points();
      for (int k = 1; k < points.size(); k++) {
        Curve.Point before = points.get(k - 1);
        Curve.Point at = points.get(k);
        assertThat(at.bits()).isCloseTo(before.bits() + 0.25, within(1e-9));
        assertThat(at.pairs()).isLessThanOrEqualTo(before.pairs());
        assertThat(at.recall()).isLessThanOrEqualTo(before.recall() + 1e-9);
        assertThat(at.precision()).isGreaterThanOrEqualTo(before.precision() - 1e-9);
        assertThat(at.unlinkable()).isGreaterThanOrEqualTo(before.unlinkable());
      }
      assertThat(points.get(0).recall()).isEqualTo(1);
    }
  }

  @Test
  void records_with_a_name_alone_or_with_nothing_are_unlinkable() {
    try (World world = new World(folder)) {
      new Crowd(11).fill(world.engine(), 500);
      world.resolve();
      Curve before = Curve.of(world.engine()).get(0);
      world.person("crm", "nothing", ",,,,,,,,");
      world.person("crm", "given", "Ada,,,,,,,,");
      world.resolve();
      Curve after = Curve.of(world.engine()).get(0);
      assertThat(after.lonely()).isEqualTo(before.lonely() + 2);
      assertThat(point(after, after.at()).unlinkable())
          .isGreaterThan(point(before, before.at()).unlinkable());
    }
  }

  @Test
  void the_number_of_threads_does_not_show() {
    assertThat(curves("one", 1)).isEqualTo(curves("three", 3)).isNotEmpty();
  }

  private List<Curve> curves(String name, int threads) {
    try (World world = new World(folder.resolve(name))) {
      new Crowd(5).fill(world.engine(), 300);
      Resolver.run(world.engine(), world.ledger(), Options.standard(threads, 1));
      return Curve.of(world.engine());
    }
  }

  private static Curve.Point point(Curve curve, double bits) {
    return curve.points().stream()
        .filter(each -> Math.abs(each.bits() - bits) < 1e-6)
        .findFirst()
        .orElseThrow();
  }
}
