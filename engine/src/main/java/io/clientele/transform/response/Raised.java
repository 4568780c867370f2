package io.clientele.transform.response;

/**
 * A thing that meets a rule.
 *
 * @param subject what was measured: a unit, a channel, an id; {@code all} for everything
 * @param about the id of the element that it is; empty without one
 * @param held in how many months the rule was met
 * @param months of how many
 */
record Raised(
    TriggerRule rule,
    String subject,
    String about,
    String sensor,
    Evidence evidence,
    int held,
    int months,
    String said) {}
