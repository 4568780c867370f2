package io.clientele.resolve;

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
          # pairs of two do; bits: log2(m / u), what the level says for a match. A copy of this file
          # beside `clientele.yaml` pins these weights: runs then learn no others.
          """);

  void add(String kind, Matches matches, double threshold) {
    Fitted fitted = matches.report().fitted();
    line("%s:", kind);
    line("  weights: %s", matches.report().from());
    line("  threshold: %.3f", threshold);
    line("  lambda: %s", number(fitted.lambda()));
    line("  prior: %.2f", fitted.prior());
    line("  comparisons:");
    fitted.comparisons().forEach(this::comparison);
    line("  rules:");
    matches.report().rules().forEach(rule -> line("    %s: %d", rule.rule(), rule.pairs()));
  }

  private void comparison(Fitted.Levels levels) {
    line("    %s:", levels.name());
    for (int k = levels.names().size() - 1; k >= 0; k--) {
      line(
          "      %s: {m: %s, u: %s, bits: %s}",
          levels.names().get(k),
          number(levels.m().get(k)),
          number(levels.u().get(k)),
          number(levels.bits().get(k)));
    }
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
