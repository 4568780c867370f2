package io.clientele.check;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.stream.Stream;

/** One thing that can be wrong with a model. A check keeps no state and never fails. */
public interface Check {
  /** {@code CLT} and three digits, for ever. */
  String code();

  /** The severity of its findings unless one says otherwise. */
  Severity severity();

  Stream<Finding> run(Facts facts);

  /** Whether the facts hold what it looks at; a check of results is silent where there are none. */
  default boolean isMeasured(Facts facts) {
    return true;
  }

  /** A finding of this check. */
  default Finding at(Span span, String message) {
    return new Finding(code(), severity(), span, message);
  }
}
