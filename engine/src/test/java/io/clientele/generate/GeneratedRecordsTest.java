package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GeneratedRecordsTest {
  private static final Generated GENERATED = Generated.of(3_000, 7);
  private static final List<Seen> RECORDS = records();

  /** One record of any source with its true customer. */
  private record Seen(
      String id, String given, String family, String birth, String postcode, String customer) {
    String key(String... parts) {
      return String.join("|", parts).toLowerCase(Locale.ROOT);
    }
  }

  private record Agreement(double precision, double recall) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  @Test
  void every_record_has_exactly_one_true_customer() {
    assertThat(RECORDS).noneMatch(seen -> seen.customer().isEmpty());
    assertThat(GENERATED.csv("data/truth/customers.csv")).hasSameSizeAs(RECORDS);
    assertThat(RECORDS.stream().map(Seen::id).distinct()).hasSameSizeAs(RECORDS);
  }

  @Test
  void there_are_nearly_two_records_for_each_person() {
    assertThat(RECORDS.size() / 3_000.0).isCloseTo(1.8, within(0.08));
  }

  @Test
  void a_third_of_the_households_has_two_to_four_members() {
    Map<String, Long> sizes =
        GENERATED.csv("data/truth/households.csv").stream()
            .collect(Collectors.groupingBy(row -> get(row, "household"), Collectors.counting()));
    double shared = sizes.values().stream().filter(size -> size > 1).count();
    assertThat(shared / sizes.size()).isCloseTo(0.35, within(0.04));
    assertThat(sizes.values()).allMatch(size -> size <= 4);
  }

  @Test
  void families_share_name_and_home_so_that_these_alone_mislead() {
    Agreement home = agreement(seen -> seen.key(seen.family(), seen.postcode()));
    assertThat(home.precision()).isLessThan(0.5);
  }

  @Test
  void one_exact_key_finds_half_of_the_pairs() {
    Agreement exact = agreement(seen -> seen.key(seen.family(), seen.birth(), seen.postcode()));
    assertThat(exact.precision()).isGreaterThan(0.95);
    assertThat(exact.f1()).isBetween(0.5, 0.75);
  }

  @Test
  void default_dates_stand_where_nothing_was_entered() {
    long defaults = RECORDS.stream().filter(seen -> "1900-01-01".equals(seen.birth())).count();
    assertThat((double) defaults / RECORDS.size()).isBetween(0.005, 0.03);
  }

  @Test
  void events_name_only_customers_that_their_source_knows() {
    Set<String> known = new HashSet<>();
    RECORDS.forEach(seen -> known.add(seen.id()));
    for (String path :
        List.of("onboarding.csv.gz", "orders.csv", "consents.csv", "survey-csat.csv")) {
      assertThat(GENERATED.csv("data/" + path))
          .isNotEmpty()
          .allMatch(row -> known.contains("crm:" + get(row, "customer_no")));
    }
    assertThat(GENERATED.jsonLines("data/service.jsonl.gz"))
        .isNotEmpty()
        .allMatch(row -> known.contains("web:" + get(row, "login")));
  }

  @Test
  void guardians_and_their_children_are_known_customers() {
    Set<String> known = new HashSet<>();
    RECORDS.forEach(seen -> known.add(seen.id()));
    assertThat(GENERATED.csv("data/guardians.csv"))
        .isNotEmpty()
        .allMatch(row -> known.contains("crm:" + get(row, "guardian")))
        .allMatch(row -> known.contains("crm:" + get(row, "child")));
  }

  private static Agreement agreement(Function<Seen, String> key) {
    long truth = pairs(RECORDS.stream().collect(count(Seen::customer)));
    List<Seen> whole =
        RECORDS.stream().filter(s -> !s.birth().isEmpty() && !s.postcode().isEmpty()).toList();
    long found = pairs(whole.stream().collect(count(key)));
    long right = pairs(whole.stream().collect(count(s -> key.apply(s) + "|" + s.customer())));
    return new Agreement((double) right / found, (double) right / truth);
  }

  private static java.util.stream.Collector<Seen, ?, Map<String, Long>> count(
      Function<Seen, String> key) {
    return Collectors.groupingBy(key, Collectors.counting());
  }

  private static long pairs(Map<String, Long> groups) {
    return groups.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static List<Seen> records() {
    Map<String, String> truth = new HashMap<>();
    for (Map<String, String> row : GENERATED.csv("data/truth/customers.csv")) {
      truth.put(get(row, "source") + ":" + get(row, "key"), get(row, "customer"));
    }
    List<Seen> seen = new ArrayList<>();
    for (Map<String, String> row : GENERATED.csv("data/crm.csv")) {
      String id = "crm:" + get(row, "customer_no");
      seen.add(of(id, row, List.of("first_name", "last_name", "dob", "zip"), truth));
    }
    for (Map<String, String> row : GENERATED.jsonLines("data/web.jsonl")) {
      String id = "web:" + get(row, "login");
      seen.add(of(id, row, List.of("given_name", "family_name", "born", "postcode"), truth));
    }
    for (Map<String, String> row : GENERATED.branch()) {
      String id = "branch:" + get(row, "number");
      seen.add(of(id, row, List.of("forename", "surname", "born", "postal_code"), truth));
    }
    return seen;
  }

  private static Seen of(
      String id, Map<String, String> row, List<String> columns, Map<String, String> truth) {
    String birth =
        get(row, columns.get(2)).replaceAll("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})", "$3-$2-$1");
    return new Seen(
        id,
        get(row, columns.get(0)),
        get(row, columns.get(1)),
        birth,
        get(row, columns.get(3)),
        truth.getOrDefault(id, ""));
  }

  private static String get(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
