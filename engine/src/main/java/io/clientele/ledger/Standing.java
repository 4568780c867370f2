package io.clientele.ledger;

/**
 * Where a record stands.
 *
 * @param birth the number of the party that it first belonged to; 0 while it was only seen in a
 *     party that several went up in
 * @param before the number of the party that it was in until now; 0 for a record that is new
 * @param party the number of the party that it is in
 */
public record Standing(RecordKey record, long birth, long before, long party) {}
