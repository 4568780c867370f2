package io.clientele.check.result;

/**
 * How often somebody decided something in one quarter.
 *
 * @param policyId the policy that rules over it; empty where none does
 * @param period such as {@code 2026-Q2}; empty for what stands in files
 * @param exception what an exception is; empty where there is none
 */
public record DecidedResult(
    String area,
    String actor,
    String policyId,
    String unit,
    String period,
    long decided,
    long exceptions,
    String exception) {}
