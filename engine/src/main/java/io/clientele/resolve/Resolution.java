package io.clientele.resolve;

import io.clientele.finding.Finding;
import io.clientele.ledger.Identities;
import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.RuleCount;
import java.util.List;
import java.util.Optional;

/**
 * What a run of the resolver gave.
 *
 * @param records people and organisations as received
 * @param parties what they are, together with those known from events alone
 * @param cut links that were dropped since they would have joined what a guard holds apart
 * @param rules pairs that each rule brought together first
 * @param generic values on too many records to say who someone is
 * @param unmatched events that name a customer of no record
 * @param model the fitted model as YAML; empty without records
 * @param difference how the records differ from those of the run whose model counted again
 * @param identities what the ledger must remember when the answer is published
 */
public record Resolution(
    long records,
    long parties,
    long links,
    long cut,
    List<RuleCount> rules,
    List<Generic> generic,
    long unmatched,
    String model,
    List<Finding> findings,
    Identities identities,
    Optional<Before.Difference> difference) {
  public Resolution {
    rules = List.copyOf(rules);
    generic = List.copyOf(generic);
    findings = List.copyOf(findings);
  }

  /** How many pairs were compared. */
  public long candidates() {
    return rules.stream().mapToLong(RuleCount::pairs).sum();
  }
}
