package io.clientele.resolve;

import io.clientele.model.matching.Condition;
import io.clientele.model.matching.Seen;
import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Matches;
import java.math.BigDecimal;
import java.util.Locale;

/** A fitted model as YAML that a person can read, keep and compare. */
final class ModelText {
  private final StringBuilder text =
      new StringBuilder(
          """
          # Fitted by `clientele resolve`. m: how often pairs of one party show a level; u: how often
          # pairs of two do; bits: log2(m / u), what the level says for a match; links: how often links
          # showed it; missing: how often links and records lacked something to compare. A copy of this
          # file beside `clientele.yaml` pins these weights: runs then learn no others.
          """);

  void add(String kind, Matches matches, Seen seen, double threshold) {
    Fitted fitted = matches.report().fitted();
    line("%s:", kind);
    line("  weights: %s", matches.report().from());
    line("  threshold: %.3f", threshold);
    line("  lambda: %s", number(fitted.lambda()));
    line("  prior: %.2f", fitted.prior());
    line("  records: %d", seen.records());
    line("  links: %d", seen.links());
    line("  comparisons:");
    for (int c = 0; c < fitted.comparisons().size(); c++) {
      comparison(fitted.comparisons().get(c), seen.fields().get(c));
    }
    line("  rules:");
    matches.report().rules().forEach(rule -> line("    %s: %d", rule.rule(), rule.pairs()));
  }

  private void comparison(Fitted.Levels levels, Seen.Field seen) {
    line("    %s:", levels.name());
    for (int k = levels.names().size() - 1; k >= 0; k--) {
      line(
          "      %s: {m: %s, u: %s, bits: %s, links: %s}",
          levels.names().get(k),
          number(levels.m().get(k)),
          number(levels.u().get(k)),
          number(levels.bits().get(k)),
          number(seen.share(levels.names().get(k))));
    }
    line(
        "      %s: {links: %s, records: %s}",
        Condition.MISSING, number(seen.share(Condition.MISSING)), number(seen.missing()));
  }

  /** Every digit that was used, so that a pinned copy gives the same result. */
  private static String number(double value) {
    return value == 0 || Math.abs(value) >= 0.001
        ? new BigDecimal(Double.toString(value)).toPlainString()
        : Double.toString(value).toLowerCase(Locale.ROOT);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
