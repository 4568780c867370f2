package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.matching.Key;
import io.clientele.model.matching.Matching;
import io.clientele.model.matching.MatchingModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records with several e-mails and telephones, against every choice of one value a field. */
final class SeveralValuesTest {
  private static final Key EMAIL = new Key("", "email", 0);
  private static final Key PHONE = new Key("", "phone", 0);
  private static final Key USER = new Key("user", "email", 0);
  private static final Key DOMAIN = new Key("domain", "email", 0);
  private static final Key GIVEN = new Key("", "given", 0);
  private static final int ROWS = 150;

  /** What one record says; a list may be empty. */
  private record One(String given, List<String> emails, List<String> phones) {
    List<String> values(Key key) {
      return switch (key.field()) {
        case "given" -> given.isEmpty() ? List.of() : List.of(given);
        case "email" -> emails;
        default -> phones;
      };
    }

    One of(String email, String phone) {
      return new One(
          given,
          email.isEmpty() ? List.of() : List.of(email),
          phone.isEmpty() ? List.of() : List.of(phone));
    }

    /** The same record with each choice of one e-mail and one telephone. */
    List<One> choices() {
      List<One> choices = new ArrayList<>();
      for (String email : emails.isEmpty() ? List.of("") : emails) {
        for (String phone : phones.isEmpty() ? List.of("") : phones) {
          choices.add(of(email, phone));
        }
      }
      return choices;
    }

    List<String> keys(List<Key> rule) {
      List<String> keys = new ArrayList<>();
      rule.forEach(key -> values(key).forEach(value -> keys.add(part(key, value))));
      return keys.size() < rule.size() ? List.of() : keys;
    }

    private static String part(Key key, String value) {
      int at = value.indexOf('@');
      return switch (key.function()) {
        case "user" -> value.substring(0, at);
        case "domain" -> value.substring(at + 1);
        default -> value;
      };
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_pair_is_met_once_by_the_first_rule_that_any_of_its_values_fits(long seed) {
    List<List<Key>> rules =
        List.of(
            List.of(USER, DOMAIN, GIVEN),
            List.of(EMAIL),
            List.of(PHONE),
            List.of(USER, GIVEN),
            List.of(DOMAIN, GIVEN));
    assertMet(rules, rows(new SplittableRandom(seed), ROWS), 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_rule_on_two_fields_tries_each_value_of_one_with_each_of_the_other(long seed) {
    List<List<Key>> rules = List.of(List.of(DOMAIN, PHONE), List.of(USER, PHONE), List.of(EMAIL));
    assertMet(rules, rows(new SplittableRandom(seed), ROWS), 0);
  }

  @Test
  void a_block_that_is_too_large_is_left_out_for_that_value_alone() {
    List<One> rows = new ArrayList<>();
    for (int row = 0; row < 1300; row++) {
      List<String> emails = new ArrayList<>(List.of("a" + row + "@d" + row % 90));
      if (row % 8 > 0) {
        emails.add(row % 2, "b" + row + "@big");
      }
      rows.add(new One(row % 5 == 0 ? "ann" + row % 25 : "", emails, List.of()));
    }
    List<List<Key>> rules = List.of(List.of(DOMAIN), List.of(GIVEN));
    assertMet(rules, rows.stream().map(SeveralValuesTest::settled).toList(), 1000);
  }

  private static One settled(One one) {
    return new One(one.given(), one.emails().stream().distinct().toList(), one.phones());
  }

  /**
   * @param most the largest block that is walked; 0 for any
   */
  private static void assertMet(List<List<Key>> rules, List<One> rows, int most) {
    Kernel kernel = Kernel.of(model(rules), population(rows), settings());
    Matches matches = kernel.match(new Decisions());
    List<Map<List<String>, Integer>> blocks = rules.stream().map(it -> sizes(it, rows)).toList();
    long[] expected = new long[rules.size()];
    for (int a = 0; a < rows.size(); a++) {
      for (int b = a + 1; b < rows.size(); b++) {
        int first = -1;
        for (int k = rules.size() - 1; k >= 0; k--) {
          first = meets(rules.get(k), rows.get(a), rows.get(b), blocks.get(k), most) ? k : first;
        }
        assertThat(kernel.isCandidate(a, b)).isEqualTo(first >= 0);
        if (first >= 0) {
          expected[first]++;
        }
      }
    }
    assertThat(matches.report().rules())
        .extracting(RuleCount::pairs)
        .isEqualTo(Arrays.stream(expected).boxed().toList())
        .allMatch(pairs -> pairs > 0);
    assertThat(matches.report().generic()).hasSize(most > 0 ? 1 : 0);
  }

  private static Map<List<String>, Integer> sizes(List<Key> rule, List<One> rows) {
    Map<List<String>, Integer> sizes = new LinkedHashMap<>();
    for (One row : rows) {
      row.choices().stream()
          .map(choice -> choice.keys(rule))
          .distinct()
          .forEach(keys -> sizes.merge(keys, 1, Integer::sum));
    }
    return sizes;
  }

  private static boolean meets(
      List<Key> rule, One a, One b, Map<List<String>, Integer> sizes, int most) {
    for (One one : a.choices()) {
      for (One other : b.choices()) {
        List<String> keys = one.keys(rule);
        boolean walked = most == 0 || sizes.getOrDefault(keys, 0) <= most;
        if (!keys.isEmpty() && walked && keys.equals(other.keys(rule))) {
          return true;
        }
      }
    }
    return false;
  }

  private static MatchingModel model(List<List<Key>> rules) {
    MatchingModel usual = Matching.standard().person();
    return new MatchingModel(
        usual.kind(),
        rules,
        usual.compare(),
        usual.guards(),
        usual.threshold(),
        usual.review(),
        usual.pairs(),
        usual.clusters(),
        usual.learn(),
        usual.sure());
  }

  private static Settings settings() {
    return new Settings(1, new Parallel(3));
  }

  private static List<One> rows(SplittableRandom random, int count) {
    List<One> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      List<String> emails = new ArrayList<>();
      List<String> phones = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        emails.add("u" + random.nextInt(12) + "@d" + random.nextInt(12));
      }
      for (int k = random.nextInt(4); k > 0; k--) {
        phones.add(Integer.toString(100_000 + random.nextInt(40)));
      }
      String given = random.nextInt(4) == 0 ? "" : "name" + (char) ('a' + random.nextInt(9));
      rows.add(
          new One(given, emails.stream().distinct().toList(), phones.stream().distinct().toList()));
    }
    return rows;
  }

  private static Population population(List<One> rows) {
    return new Population(
        rows.size(), List.of(column("given", rows), column("email", rows), column("phone", rows)));
  }

  private static Column column(String field, List<One> rows) {
    ColumnReader reader = new ColumnReader();
    for (One row : rows) {
      List<String> values = row.values(new Key("", field, 0));
      reader.add(values.isEmpty() ? "" : values.get(0));
    }
    for (int row = 0; row < rows.size(); row++) {
      List<String> values = rows.get(row).values(new Key("", field, 0));
      for (int k = 1; k < values.size(); k++) {
        reader.further(row, values.get(k));
      }
    }
    return reader.column(field, UnaryOperator.identity(), new Parallel(1));
  }

  @Test
  void a_filler_among_several_values_is_left_out_and_the_others_count() {
    List<One> rows = new ArrayList<>();
    for (int row = 0; row < 60; row++) {
      rows.add(new One("ann", List.of("none@none", "u" + row / 2 + "@d"), List.of()));
    }
    Kernel kernel = Kernel.of(model(List.of(List.of(EMAIL))), population(rows), settings());
    assertThat(kernel.met(0, 1)).containsExactly(new Met("email", "u0@d"));
    assertThat(kernel.met(0, 2)).isEmpty();
    assertThat(kernel.match(new Decisions()).report().generic())
        .containsExactly(new Generic("email", "none@none", 60));
  }

  @Test
  void the_most_alike_of_all_values_are_compared_and_named() {
    List<One> rows =
        List.of(
            new One("ann", List.of("x@one", "k7@two"), List.of("555000", "888111")),
            new One("ann", List.of("other@three", "k7@two", "x@four"), List.of("888112")),
            new One("ann", List.of(), List.of()));
    Kernel kernel = Kernel.of(model(List.of(List.of(EMAIL))), population(rows), settings());
    assertThat(kernel.compared(0, 1))
        .filteredOn(each -> !each.by().isEmpty())
        .extracting(each -> each.field() + " " + each.name() + " " + each.by())
        .containsExactly("email exact k7@two", "phone slip 888111 and 888112");
    assertThat(kernel.compared(1, 0))
        .extracting(Compared::level)
        .isEqualTo(kernel.compared(0, 1).stream().map(Compared::level).toList());
    assertThat(kernel.compared(0, 2)).extracting(Compared::field).containsExactly("given");
  }
}
