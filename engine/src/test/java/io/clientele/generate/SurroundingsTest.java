package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What surrounds customers is made at set rates, and changes nothing of them. */
final class SurroundingsTest {
  private static final Recipe FULL = Recipe.full(3_000, 21, Generated.UNTIL);
  private static final Generated WHOLE = Generated.of(FULL.withSurroundings());

  @Test
  void customers_are_the_same_with_and_without_what_surrounds_them() {
    Generated plain = Generated.of(FULL);
    SortedSet<String> further = new TreeSet<>(WHOLE.files().keySet());
    further.removeAll(plain.files().keySet());
    assertThat(further)
        .containsExactly(
            "data/companies.csv",
            "data/company-people.csv",
            "data/costs.csv",
            "data/engagement.csv",
            "data/enrolments.csv",
            "data/mentions.jsonl");
    assertThat(plain.files())
        .allSatisfy((path, bytes) -> assertThat(WHOLE.files().get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void every_firm_has_an_owner_and_its_people_are_customers() {
    List<Map<String, String>> people = WHOLE.csv("data/company-people.csv");
    Set<String> customers = values(WHOLE.csv("data/crm.csv"), "customer_no");
    assertThat(WHOLE.csv("data/companies.csv")).hasSizeGreaterThan(100);
    assertThat(values(people, "company_no"))
        .isSubsetOf(values(WHOLE.csv("data/companies.csv"), "company_no"));
    assertThat(customers).containsAll(values(people, "customer_no"));
    assertThat(values(people, "role")).containsExactlyInAnyOrder("owner", "employee");
  }

  private static Set<String> values(List<Map<String, String>> rows, String column) {
    Set<String> values = new TreeSet<>();
    rows.forEach(row -> values.add(row.getOrDefault(column, "")));
    return values;
  }

  @Test
  void as_many_read_and_take_part_as_was_set() {
    List<Map<String, String>> moments = WHOLE.csv("data/engagement.csv");
    Set<String> readers = values(moments, "customer_no");
    Set<String> forum =
        values(
            moments.stream().filter(row -> "community".equals(row.get("channel"))).toList(),
            "customer_no");
    double share = (double) forum.size() / readers.size();
    assertThat(share).isBetween(Surroundings.TAKING_PART - 0.07, Surroundings.TAKING_PART + 0.07);
    assertThat(readers).hasSizeBetween(400, 900);
  }

  @Test
  void costs_cover_a_year_of_three_channels_and_children_learn() {
    assertThat(WHOLE.csv("data/costs.csv")).hasSize(36);
    assertThat(WHOLE.csv("data/enrolments.csv")).hasSizeGreaterThan(50);
    assertThat(WHOLE.jsonLines("data/mentions.jsonl")).hasSizeBetween(50, 150);
  }
}
