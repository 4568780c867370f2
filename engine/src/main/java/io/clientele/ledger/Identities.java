package io.clientele.ledger;

import java.util.Map;

/**
 * Which record belongs to which party.
 *
 * @param parties party ids by record
 * @param aliases ids that were merged into another, with the id that lives on
 * @param nextNumber the number that the next new party gets
 */
public record Identities(
    Map<RecordKey, String> parties, Map<String, String> aliases, long nextNumber) {}
