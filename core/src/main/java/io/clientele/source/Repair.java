package io.clientele.source;

import io.clientele.finding.Fix;
import io.clientele.finding.Span;
import java.util.Optional;

/**
 * What was mended in thought before a file could be read; the file itself is as it was.
 *
 * @param span where, or where first
 * @param what one sentence without a full stop
 * @param help what to do about it
 * @param fix the change that makes it needless, where nothing is lost by it
 */
public record Repair(Span span, String what, String help, Optional<Fix> fix) {}
