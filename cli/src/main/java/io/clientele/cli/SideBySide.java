package io.clientele.cli;

import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.ReviewResult;
import io.clientele.model.matching.StandardFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two records side by side, with what each field says for or against one customer. */
final class SideBySide {
  /** Fields that are weighed under another name. */
  private static final Map<String, String> SHOWN_AT =
      Map.of("place", "postcode", "address", "street");

  /** A pair calls the whole name that of people and of companies. */
  private static final List<String> ORDER =
      StandardFields.ALL.stream().map(field -> field.equals("full_name") ? "name" : field).toList();

  private static final int WIDEST = 30;

  private final ReviewResult pair;

  SideBySide(ReviewResult pair) {
    this.pair = pair;
  }

  private record Line(String field, String a, String b, String level, String bits) {}

  String text(int number, int of) {
    List<Line> lines = lines();
    int first = widest(lines.stream().map(Line::field).toList());
    int second = widest(lines.stream().map(Line::a).toList());
    int third = widest(lines.stream().map(Line::b).toList());
    StringBuilder text = new StringBuilder(heading(number, of)).append("\n\n");
    for (Line line : lines) {
      text.append(
          "  %s  %s  %s  %s%s"
              .formatted(
                  padded(line.field, first),
                  padded(line.a, second),
                  padded(line.b, third),
                  padded(line.level, line.bits.isEmpty() ? 0 : 14),
                  line.bits)
              .stripTrailing());
      text.append('\n');
    }
    return text.toString();
  }

  private String heading(int number, int of) {
    String why =
        pair.why().equals("cut")
            ? "a guard%s holds other records of the two apart"
                .formatted(pair.guard().isEmpty() ? "" : ", `" + pair.guard() + "`,")
            : "uncertain";
    return String.format(
        Locale.ROOT,
        "%d of %d: probability %.4f, %s; a yes is worth %.1f records",
        number,
        of,
        pair.probability(),
        why,
        pair.value());
  }

  private List<Line> lines() {
    Map<String, CustomerResult.Weight> weights = new LinkedHashMap<>();
    pair.weights().forEach(it -> weights.put(SHOWN_AT.getOrDefault(it.field(), it.field()), it));
    Set<String> filled = new LinkedHashSet<>(pair.a().values().keySet());
    filled.addAll(pair.b().values().keySet());
    Set<String> fields = new LinkedHashSet<>(ORDER);
    fields.retainAll(filled);
    fields.addAll(filled);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("", pair.a().record(), pair.b().record(), "", ""));
    lines.add(new Line("customer", pair.a().partyId(), pair.b().partyId(), "", ""));
    for (String field : fields) {
      CustomerResult.Weight weight = weights.remove(field);
      lines.add(line(field, weight));
    }
    weights.forEach((field, weight) -> lines.add(line(field, weight)));
    return lines;
  }

  private Line line(String field, CustomerResult.@Nullable Weight weight) {
    return new Line(
        field,
        cut(pair.a().value(field)),
        cut(pair.b().value(field)),
        weight == null ? "" : weight.level(),
        weight == null ? "" : String.format(Locale.ROOT, "%+7.2f bits", weight.bits()));
  }

  private static String cut(String value) {
    return value.length() > WIDEST ? value.substring(0, WIDEST - 1) + "…" : value;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
