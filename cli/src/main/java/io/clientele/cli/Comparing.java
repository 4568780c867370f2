package io.clientele.cli;

import io.clientele.resolve.kernel.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each rule of matching is about to bring together, as a table. */
final class Comparing {
  private static final int WIDEST = 40;
  private final String kind;
  private final List<Workload> work;

  Comparing(String kind, List<Workload> work) {
    this.kind = kind;
    this.work = work;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    long pairs = work.stream().mapToLong(Workload::pairs).sum();
    lines.add(String.format(Locale.ROOT, "comparing %,d pairs of %s records", pairs, kind));
    work.forEach(rule -> lines.add(line(rule)));
    return lines;
  }

  private static String line(Workload rule) {
    String largest =
        String.format(Locale.ROOT, "  largest %,d: %s", rule.largest(), shortened(rule.value()));
    return String.format(
        Locale.ROOT,
        "  %-44s %,11d%s",
        rule.rule(),
        rule.pairs(),
        rule.blocks() == 0 ? "" : largest);
  }

  private static String shortened(String value) {
    return value.length() <= WIDEST ? value : value.substring(0, WIDEST - 1) + "…";
  }
}
