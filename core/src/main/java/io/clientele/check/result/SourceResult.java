package io.clientele.check.result;

/** What one source gave: rows taken, rows rejected, and its newest date as text (may be empty). */
public record SourceResult(
    String source, String form, long rows, long rejected, String newest, String firstReason) {}
