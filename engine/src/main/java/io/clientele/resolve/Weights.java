package io.clientele.resolve;

import io.clientele.resolve.kernel.Weight;
import java.util.ArrayList;
import java.util.List;

/** The weights of a pair as text: {@code given=exact:+6.12;birth_date=near:-1.40}. */
final class Weights {
  private Weights() {}

  static String text(List<Weight> weights) {
    StringBuilder text = new StringBuilder();
    for (Weight weight : weights) {
      text.append(text.isEmpty() ? "" : ";");
      text.append(weight.field()).append('=').append(weight.level()).append(':');
      hundredths(text, Math.round(weight.bits() * 100));
    }
    return text.toString();
  }

  /** A signed number with two decimals; a formatter would cost more than finding the link. */
  private static void hundredths(StringBuilder text, long number) {
    long size = Math.abs(number);
    text.append(number < 0 ? '-' : '+').append(size / 100).append('.');
    text.append(size % 100 < 10 ? "0" : "").append(size % 100);
  }

  static List<Weight> read(String text) {
    List<Weight> weights = new ArrayList<>();
    for (String each : text.split(";", -1)) {
      int level = each.indexOf('=');
      int bits = each.lastIndexOf(':');
      if (level > 0 && bits > level) {
        weights.add(
            new Weight(
                each.substring(0, level),
                each.substring(level + 1, bits),
                Double.parseDouble(each.substring(bits + 1))));
      }
    }
    return weights;
  }
}
