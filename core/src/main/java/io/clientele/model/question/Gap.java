package io.clientele.model.question;

import io.clientele.finding.Span;

/**
 * The first station at which a line of sight ends.
 *
 * @param missing the station that nothing reaches
 * @param help what to write, and in which field
 * @param where the place to write it
 */
public record Gap(Hop missing, String help, Span where) {}
