package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Ascending;
import io.clientele.measure.statistic.Estimate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Hands every value of a measure, once and in ascending order, to all subjects it counts for. */
final class Ordered {
  private final Statistic statistic;
  private final List<List<Ascending>> takers = new ArrayList<>();
  private final Map<Subject, Ascending> estimates = new HashMap<>();

  Ordered(Statistic statistic, int cells) {
    this.statistic = statistic;
    for (int n = 0; n < cells; n++) {
      takers.add(new ArrayList<>());
    }
  }

  /** The subjects of one grain over the same cells. */
  void expect(List<Subject> subjects, List<String> grain, List<Cell> cells) {
    Map<List<String>, Ascending> byDimensions = new HashMap<>();
    for (Subject subject : subjects) {
      Ascending taker = statistic.ascending(subject.n());
      estimates.put(subject, taker);
      byDimensions.put(subject.dimensions(), taker);
    }
    for (int n = 0; n < cells.size(); n++) {
      for (List<String> dimensions : Subject.dimensions(cells.get(n), grain)) {
        takers.get(n).add(byDimensions.get(dimensions));
      }
    }
  }

  /**
   * @param values the number of the cell from 0, the value, and 1 where it is the whole
   */
  void read(Engine engine, Sql values) {
    engine.batches(
        values,
        batch -> {
          for (int row = 0; row < batch.rows(); row++) {
            double value = batch.number(2, row);
            boolean ended = batch.integer(3, row) != 0;
            for (Ascending taker : takers.get((int) batch.integer(1, row))) {
              taker.add(value, ended);
            }
          }
        });
  }

  Optional<Estimate> estimate(Subject subject) {
    return Objects.requireNonNull(estimates.get(subject)).estimate();
  }
}
