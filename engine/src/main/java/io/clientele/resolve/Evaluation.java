package io.clientele.resolve;

import io.clientele.data.Engine;

/**
 * How well records were resolved, against known truth. Only records that the truth names count.
 *
 * @param pairs pairs of records that are one party, against pairs that are one customer
 * @param clusters parties that are exactly one customer, among all parties and all customers
 * @param candidateRecall the share of true pairs that some rule brought together: the ceiling of
 *     recall
 * @param unknown records of the truth that were not found
 */
public record Evaluation(
    Quality pairs, Quality clusters, double candidateRecall, double threshold, long unknown) {
  /** Precision, recall, and their harmonic mean. */
  public record Quality(double precision, double recall, double f1) {
    static Quality of(long right, long found, long wanted) {
      double precision = found == 0 ? 1 : (double) right / found;
      double recall = wanted == 0 ? 1 : (double) right / wanted;
      double sum = precision + recall;
      return new Quality(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }

  /** Compares the parties of the warehouse with the truth. */
  public static Evaluation of(Engine engine, Iterable<TrueCustomer> truth, Options options) {
    return new Evaluating(engine, truth).against(options);
  }
}
