package io.clientele.cli;

import io.clientele.resolve.kernel.Generic;
import io.clientele.resolve.kernel.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each rule of matching is about to bring together, and what none goes by, as a table. */
final class Comparing {
  private static final int WIDEST = 40;
  private static final int MOST = 10;
  private final String kind;
  private final List<Workload> work;
  private final List<Generic> leftOut;

  Comparing(String kind, List<Workload> work, List<Generic> leftOut) {
    this.kind = kind;
    this.work = work;
    this.leftOut = leftOut;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    long pairs = work.stream().mapToLong(Workload::pairs).sum();
    lines.add(String.format(Locale.ROOT, "comparing %,d pairs of %s records", pairs, kind));
    work.forEach(rule -> lines.add(line(rule)));
    if (!leftOut.isEmpty()) {
      lines.add("left out, since too many records share it");
      leftOut.stream().limit(MOST).map(Comparing::line).forEach(lines::add);
    }
    if (leftOut.size() > MOST) {
      lines.add("  and %,d more: findings CLT051".formatted(leftOut.size() - MOST));
    }
    return lines;
  }

  private static String line(Generic value) {
    return String.format(
        Locale.ROOT, "  %-44s %,11d  %s", value.rule(), value.rows(), shortened(value.value()));
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
