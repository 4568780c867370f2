package io.clientele.model.difference;

import io.clientele.finding.Span;

/** Takes what breaks something. */
@FunctionalInterface
interface Report {
  void add(Breaking.Rule rule, String message, Span where);
}
