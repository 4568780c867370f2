package io.clientele.cli;

import io.clientele.ledger.RecordKey;
import io.clientele.resolve.PairExplanation;
import io.clientele.resolve.kernel.Weight;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells why two records are, or are not, one customer: field by field, in bits. */
final class Pair {
  private Pair() {}

  static String text(PairExplanation pair) {
    StringBuilder text = new StringBuilder(verdict(pair)).append("\n\n");
    text.append(row("before comparing", "", pair.prior()));
    for (Weight weight : pair.weights()) {
      text.append(row(weight.field(), weight.level(), weight.bits()));
    }
    text.append(row("together", "probability " + share(pair.probability()), pair.bits()));
    pair.guard().ifPresent(guard -> text.append("\nheld apart by the guard: ").append(guard));
    pair.reason().ifPresent(why -> text.append(", ").append(why));
    pair.decidedBy().ifPresent(who -> text.append("\njoined directly, decided by: ").append(who));
    if (pair.path().size() > 2) {
      String path =
          pair.path().stream().map(RecordKey::toString).collect(Collectors.joining(" – "));
      text.append("\njoined through: ").append(path);
    }
    return text.toString();
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
    return String.format(Locale.ROOT, "  %-18s %-24s %+8.2f bits\n", field, level, bits);
  }

  private static String share(double probability) {
    return String.format(Locale.ROOT, "%.4f", probability);
  }
}
