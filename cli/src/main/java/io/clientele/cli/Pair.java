package io.clientele.cli;

import io.clientele.check.result.CustomerResult;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.Apart;
import io.clientele.resolve.Missing;
import io.clientele.resolve.PairExplanation;
import io.clientele.resolve.kernel.Weight;
import io.clientele.view.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells why two records are, or are not, one customer: field by field, in bits. */
final class Pair {
  private Pair() {}

  static String text(PairExplanation pair) {
    StringBuilder text = new StringBuilder(verdict(pair)).append("\n\n");
    text.append(row("before comparing", "", pair.prior()));
    for (Weight weight : pair.weights()) {
      text.append(row(weight.field(), weight.level(), weight.bits(), weight.by()));
    }
    text.append(row("together", "probability " + share(pair.probability()), pair.bits()));
    if (!pair.same()) {
      apart(pair, text);
    }
    pair.decidedBy().ifPresent(who -> text.append("\njoined directly, decided by: ").append(who));
    if (pair.path().size() > 2) {
      String path =
          pair.path().stream().map(RecordKey::toString).collect(Collectors.joining(" – "));
      text.append("\njoined through: ").append(path);
    }
    return text.toString();
  }

  private static void apart(PairExplanation pair, StringBuilder text) {
    text.append("\napart because:\n");
    pair.apart().forEach(each -> text.append("  ").append(told(each)).append('\n'));
    if (pair.bits() < pair.needed()) {
      pair.missing().stream().limit(3).forEach(each -> text.append(told(each)));
    }
  }

  private static String told(Apart apart) {
    String more = apart.why().isEmpty() ? "" : ", " + apart.why();
    return switch (apart.sort()) {
      case NEVER -> "a steward said never: " + apart.what() + more;
      case GUARD -> "held apart by the guard: " + apart.what() + more;
      case RULE -> apart.what() + (more.isEmpty() ? ": they were never compared" : more);
      case WEIGHT -> apart.what() + " that the threshold asks for";
      case CUT ->
          "their link was cut: "
              + apart.what()
              + (apart.what().isEmpty() ? "" : " are ")
              + apart.why();
    };
  }

  private static String told(Missing missing) {
    String now = missing.level().isEmpty() ? "missing" : missing.level();
    return String.format(
        Locale.ROOT,
        "    %s is %s; %s would add %+.2f bits\n",
        missing.field(),
        now,
        missing.best(),
        missing.bits());
  }

  /** The same as a view, what is known before comparing as its first bar. */
  static Waterfall waterfall(PairExplanation pair) {
    List<CustomerResult.Weight> weights = new ArrayList<>();
    weights.add(new CustomerResult.Weight("before comparing", "", pair.prior()));
    for (Weight each : pair.weights()) {
      weights.add(new CustomerResult.Weight(each.field(), each.level(), each.bits()));
    }
    String title =
        String.format(Locale.ROOT, "%s; a match needs %+.1f bits", verdict(pair), pair.needed());
    return new Waterfall(title, weights, pair.probability());
  }

  private static String verdict(PairExplanation pair) {
    String records = pair.a() + " and " + pair.b();
    return pair.same()
        ? records + " are one customer: " + pair.partyA().orElse("")
        : records
            + " are two customers: "
            + pair.partyA().orElse("none")
            + " and "
            + pair.partyB().orElse("none");
  }

  private static String row(String field, String level, double bits) {
    return row(field, level, bits, "");
  }

  /** Of several values a record has, those that were compared stand behind. */
  private static String row(String field, String level, double bits, String by) {
    String values = by.isEmpty() ? "" : "  " + by;
    return String.format(Locale.ROOT, "  %-18s %-24s %+8.2f bits%s\n", field, level, bits, values);
  }

  private static String share(double probability) {
    return String.format(Locale.ROOT, "%.4f", probability);
  }
}
