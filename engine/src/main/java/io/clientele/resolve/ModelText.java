package io.clientele.resolve;

import io.clientele.resolve.kernel.Fitted;
import io.clientele.resolve.kernel.Matches;
import java.util.Locale;

/** A fitted model as YAML that a person can read, keep and compare. */
final class ModelText {
  private final StringBuilder text =
      new StringBuilder(
          """
          # Fitted by `clientele resolve`. m: how often pairs of one party show a level; u: how often
          # pairs of two do; bits: log2(m / u), what the level says for a match.
          """);

  void add(String kind, Matches matches, double threshold) {
    Fitted fitted = matches.report().fitted();
    line("%s:", kind);
    line("  threshold: %.3f", threshold);
    line("  lambda: %.3e", fitted.lambda());
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
          "      %s: {m: %.4f, u: %.3e, bits: %.2f}",
          levels.names().get(k), levels.m().get(k), levels.u().get(k), levels.bits().get(k));
    }
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
