package io.clientele.resolve;

import io.clientele.resolve.kernel.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The weights of a pair as text: {@code given=exact:+6.12;birth_date=near:-1.40}. */
final class Weights {
  private Weights() {}

  static String text(List<Weight> weights) {
    StringBuilder text = new StringBuilder();
    for (Weight weight : weights) {
      text.append(text.isEmpty() ? "" : ";");
      text.append(weight.field()).append('=').append(weight.level());
      text.append(String.format(Locale.ROOT, ":%+.2f", weight.bits()));
    }
    return text.toString();
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
