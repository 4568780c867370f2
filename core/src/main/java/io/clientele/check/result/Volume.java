package io.clientele.check.result;

/** How much the last run handled. */
public record Volume(long records, long parties, long events, long readings) {}
