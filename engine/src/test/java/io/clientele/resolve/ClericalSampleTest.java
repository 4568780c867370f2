package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClericalSampleTest {
  @TempDir Path folder;

  @Test
  void the_score_interval_is_that_of_the_books() {
    Interval found = Interval.wilson(15, 20, Interval.USUAL);
    assertThat(found.low()).isCloseTo(0.5313, within(0.0001));
    assertThat(found.high()).isCloseTo(0.8881, within(0.0001));
    assertThat(Interval.wilson(20, 20, Interval.USUAL).low()).isCloseTo(0.8389, within(0.0001));
    assertThat(Interval.wilson(0, 0, Interval.USUAL)).isEqualTo(new Interval(1, 0, 1));
  }

  @Test
  void each_stratum_counts_by_its_size() {
    List<ClericalSample.Reviewed> decisions = new ArrayList<>();
    for (int k = 0; k < 40; k++) {
      decisions.add(new ClericalSample.Reviewed("link from 0.999", 900, true));
      decisions.add(new ClericalSample.Reviewed("link from 0.95", 100, k % 2 == 0));
      decisions.add(new ClericalSample.Reviewed(ClericalSample.APART, 200, k % 4 == 0));
    }
    ClericalSample.Estimate found = ClericalSample.estimate(decisions);
    assertThat(found.precision().value()).isCloseTo(0.95, within(1e-9));
    assertThat(found.recall().value()).isCloseTo(950.0 / 1000, within(1e-9));
    assertThat(found.precision().low()).isBetween(0.85, 0.95);
    assertThat(found.precision().high()).isBetween(0.95, 1.0);
    assertThat(found.recall().low()).isLessThan(found.recall().value());
    assertThat(found.reviewed()).isEqualTo(120);
  }

  @Test
  void a_sample_reviewed_by_the_truth_holds_the_true_precision() {
    try (World world = new World(folder)) {
      List<TrueCustomer> truth = new Crowd(11).fill(world.engine(), 600);
      world.resolve();
      Map<RecordKey, String> customers = new HashMap<>();
      truth.forEach(each -> customers.put(each.record(), each.customer()));
      List<SampledPair> sample = ClericalSample.draw(world.engine(), 200, 1);
      assertThat(sample)
          .hasSizeGreaterThan(40)
          .isEqualTo(ClericalSample.draw(world.engine(), 200, 1));
      assertThat(sample.get(0).values()).hasSameSizeAs(SampledPair.VALUES);
      List<ClericalSample.Reviewed> decisions = new ArrayList<>();
      List<LabelledPair> labels = new ArrayList<>();
      for (SampledPair pair : sample) {
        boolean match = Objects.equals(customers.get(pair.a()), customers.get(pair.b()));
        decisions.add(new ClericalSample.Reviewed(pair.stratum(), pair.pairs(), match));
        labels.add(new LabelledPair(pair.a(), pair.b(), match));
      }
      Evaluation whole = Evaluation.of(world.engine(), truth, World.OPTIONS);
      Interval precision = ClericalSample.estimate(decisions).precision();
      assertThat(whole.pairs().precision()).isBetween(precision.low(), precision.high());
      labels.add(new LabelledPair(new RecordKey("crm", "none"), sample.get(0).b(), true));
      PairEvaluation found = PairEvaluation.of(world.engine(), labels);
      assertThat(found.unknown()).isEqualTo(1);
      assertThat(found.precision().value()).isBetween(0.5, 1.0);
    }
  }
}
