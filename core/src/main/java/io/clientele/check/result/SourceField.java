package io.clientele.check.result;

/**
 * How much one source knows of one field of customers, and how often it is contradicted.
 *
 * @param filled records with a value
 * @param compared those of customers of whom another record has a value too
 * @param differing those of them that say something else than what survives
 */
public record SourceField(
    String source, String field, long records, long filled, long compared, long differing) {}
