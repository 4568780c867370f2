package io.clientele.measure;

import io.clientele.check.result.Conformance;
import io.clientele.measure.journey.Alignment;

/** Adds up the alignments of a journey's cases. */
final class FitSum {
  private final int shortest;
  private long cases;
  private long open;
  private long exact;
  private long cost;
  private long worst;
  private long unmatched;
  private double fitness;

  FitSum(int shortest) {
    this.shortest = shortest;
  }

  void add(Alignment alignment, long times, boolean stillOpen, long unmatchedEvents) {
    cases += times;
    open += stillOpen ? times : 0;
    exact += alignment.cost() == 0 ? times : 0;
    cost += times * alignment.cost();
    worst += times * (alignment.events() + shortest);
    fitness += times * alignment.fitness(shortest);
    unmatched += unmatchedEvents;
  }

  long cases() {
    return cases;
  }

  /**
   * The figures of one journey, 0 where there is no case: the log's fitness is 1 less all costs
   * over all worst costs, the mean one that of each case.
   */
  Conformance conformance(String journeyId) {
    double all = Math.max(1, cases);
    return new Conformance(
        journeyId,
        cases,
        open,
        exact / all,
        fitness / all,
        worst == 0 ? 0 : 1 - (double) cost / worst,
        cost,
        unmatched);
  }
}
