package io.clientele.resolve;

import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Settings;
import java.util.Set;

/**
 * How records are resolved.
 *
 * @param threads results do not depend on it
 * @param seed chooses the samples from which chance agreement is learned
 * @param threshold the probability from which two records are taken for one party
 * @param region ISO 3166 code by which telephone numbers without a country are read; may be empty
 * @param verifiedIdentifiers types of identifier that are never different for one party
 * @param pairBudget a run that would compare more pairs is refused
 */
public record Options(
    int threads,
    long seed,
    double threshold,
    String region,
    Set<String> verifiedIdentifiers,
    long pairBudget) {
  private static final long BUDGET = 1_000_000_000L;

  public Options {
    verifiedIdentifiers = Set.copyOf(verifiedIdentifiers);
  }

  /** What works with nothing but a column mapping. */
  public static Options standard(int threads, long seed) {
    return new Options(threads, seed, 0.95, "", Set.of(), BUDGET);
  }

  public Options in(String country) {
    return new Options(threads, seed, threshold, country, verifiedIdentifiers, pairBudget);
  }

  public Options verified(Set<String> identifiers) {
    return new Options(threads, seed, threshold, region, identifiers, pairBudget);
  }

  public Options within(long pairs) {
    return new Options(threads, seed, threshold, region, verifiedIdentifiers, pairs);
  }

  Settings settings() {
    return new Settings(threshold, pairBudget, seed, verifiedIdentifiers, new Parallel(threads));
  }
}
