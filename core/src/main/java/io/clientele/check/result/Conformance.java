package io.clientele.check.result;

/** How closely customers follow one journey; shares and fitness lie between 0 and 1. */
public record Conformance(
    String journeyId,
    long cases,
    long openCases,
    double exactFitShare,
    double meanFitness,
    double logFitness,
    long cost,
    long unmatchedEvents) {}
