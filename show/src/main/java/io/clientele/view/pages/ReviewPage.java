package io.clientele.view.pages;

import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.ReviewResult;
import io.clientele.view.Numbers;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of records for a steward, each field side by side with what it weighs. */
public record ReviewPage(List<Pair> pairs) {
  private static final Map<String, String> SHOWN_AT =
      Map.of("place", "postcode", "address", "street");

  public ReviewPage {
    pairs = List.copyOf(pairs);
  }

  /** One pair; {@code a} and {@code b} are written {@code source:key}. */
  public record Pair(
      String a, String b, String partyA, String partyB, String title, String why, List<Row> rows) {
    public Pair {
      rows = List.copyOf(rows);
    }
  }

  /** One field; level and bits are empty where it is not weighed. */
  public record Row(
      String field, String a, String b, boolean isDifferent, String level, String bits) {}

  public static ReviewPage of(List<ReviewResult> reviews) {
    return new ReviewPage(reviews.stream().map(ReviewPage::pair).toList());
  }

  private static Pair pair(ReviewResult review) {
    return new Pair(
        review.a().record(),
        review.b().record(),
        review.a().partyId(),
        review.b().partyId(),
        "Pair %d: %s".formatted(review.rank(), Numbers.percent(review.probability())),
        why(review),
        rows(review));
  }

  private static String why(ReviewResult review) {
    String value = String.format(Locale.ROOT, "%.1f records", review.value());
    String worth = " A yes is expected to bring " + value + " to their customer.";
    if (review.why().equals("uncertain")) {
      return "The weights leave it open." + worth;
    }
    return (review.guard().isEmpty()
            ? "Other records of the two customers speak against it."
            : "The guard “" + review.guard() + "” holds other records of the two customers apart.")
        + worth;
  }

  private static List<Row> rows(ReviewResult review) {
    Map<String, CustomerResult.Weight> weights = new LinkedHashMap<>();
    review.weights().forEach(it -> weights.put(SHOWN_AT.getOrDefault(it.field(), it.field()), it));
    Set<String> fields = new LinkedHashSet<>(review.a().values().keySet());
    fields.addAll(review.b().values().keySet());
    List<Row> rows = new ArrayList<>();
    for (String field : fields) {
      rows.add(row(review, field, weights.remove(field)));
    }
    weights.forEach((field, weight) -> rows.add(row(review, field, weight)));
    return rows;
  }

  private static Row row(
      ReviewResult review, String field, CustomerResult.@Nullable Weight weight) {
    String a = review.a().value(field);
    String b = review.b().value(field);
    return new Row(
        Words.spaced(field),
        a,
        b,
        !a.isEmpty() && !b.isEmpty() && !a.equalsIgnoreCase(b),
        weight == null ? "" : weight.level(),
        weight == null ? "" : String.format(Locale.ROOT, "%+.1f", weight.bits()));
  }
}
