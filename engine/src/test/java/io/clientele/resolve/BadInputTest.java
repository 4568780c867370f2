package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data that no one meant: each ends soon, in parties or a refusal, and what was left out is said.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class BadInputTest {
  private static final String[] SYLLABLES = {"ban", "dor", "fel", "gim", "hul", "kas", "mor"};

  @TempDir Path folder;

  private static List<String> codes(Resolution resolution) {
    return resolution.findings().stream().map(Finding::code).distinct().toList();
  }

  @Test
  void without_any_record_there_are_no_parties_and_no_model() {
    try (World world = new World(folder)) {
      Resolution resolution = world.resolve();
      assertThat(resolution.records()).isZero();
      assertThat(resolution.parties()).isZero();
      assertThat(resolution.model()).isEmpty();
    }
  }

  @Test
  void records_that_no_rule_can_compare_stay_apart_and_a_finding_says_so() {
    try (World world = new World(folder)) {
      for (int k = 0; k < 50; k++) {
        world.person("crm", "k" + k, ",Byron,,,,,,,");
      }
      Resolution resolution = world.resolve();
      assertThat(resolution.parties()).isEqualTo(50);
      assertThat(codes(resolution)).containsExactly("CLT055");
      assertThat(resolution.findings().get(0).message()).contains("50").contains("person");
    }
  }

  @Test
  void where_all_values_are_equal_every_value_is_named_and_nothing_is_merged() {
    try (World world = new World(folder)) {
      fill(world, 5_000, "Ada,Byron,1985-12-10,a@example.org,0170998877,Low Road,1,99001,York");
      Resolution resolution = world.resolve();
      assertThat(resolution.parties()).isEqualTo(5_000);
      assertThat(resolution.generic())
          .extracting(each -> each.rule())
          .contains("email", "phone", "birth_date", "names");
      assertThat(codes(resolution)).contains("CLT051", "CLT055");
    }
  }

  @Test
  void one_value_on_half_of_all_records_counts_for_nothing_and_is_named() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 500);
      long before = world.resolve().parties();
      world.engine().run("update record set emails = ['none@example.org'] where hash(key) % 2 = 0");
      Resolution resolution = world.resolve();
      assertThat(resolution.generic())
          .anyMatch(each -> each.rule().equals("email") && each.rows() > 400);
      assertThat(resolution.findings())
          .anyMatch(each -> each.message().contains("`none@example.org`"));
      assertThat(resolution.parties()).isBetween(before * 95 / 100, before * 115 / 100);
    }
  }

  @Test
  void a_field_that_holds_nothing_but_fillers_joins_nobody() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 500);
      world.engine().run("update record set emails = null");
      long without = world.resolve().parties();
      world.engine().run("update record set emails = ['none@example.org']");
      Resolution resolution = world.resolve();
      assertThat(resolution.generic()).filteredOn(each -> each.rule().equals("email")).hasSize(1);
      assertThat(resolution.rules()).noneMatch(each -> each.rule().equals("email"));
      assertThat(resolution.parties()).isEqualTo(without);
    }
  }

  @Test
  void ten_thousand_records_of_one_party_end_in_a_finding_that_names_its_weakest_link() {
    try (World world = new World(folder)) {
      chain(world, 10_000);
      Resolution resolution = world.resolve();
      assertThat(resolution.parties()).isEqualTo(1);
      assertThat(resolution.findings())
          .filteredOn(each -> each.code().equals("CLT054"))
          .singleElement()
          .satisfies(each -> assertThat(each.message()).contains("10000 records"))
          .satisfies(each -> assertThat(each.help()).contains("clientele review"));
    }
  }

  @Test
  void birth_dates_of_the_year_1_and_9999_are_counted_and_say_nothing_of_anybody() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 100);
      long before = world.resolve().parties();
      world.person("crm", "x1", "Ada,Byron,0001-01-01,,,Low Road,1,99001,York");
      world.person("web", "x2", "Bob,Crane,0001-01-01,,,High Road,2,99002,Hull");
      world.person("web", "x3", "Cid,Drake,9999-12-31,,,Mid Road,3,99003,Bath");
      Resolution resolution = world.resolve();
      assertThat(resolution.parties()).isEqualTo(before + 3);
      assertThat(resolution.findings())
          .filteredOn(each -> each.code().equals("CLT006"))
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each.message())
                      .isEqualTo(
                          "values that lie before 1600 or after 2100: 2 of `birth_date`, first"
                              + " `0001-01-01`"))
          .satisfies(each -> assertThat(each.help()).contains("counts as not given"));
    }
  }

  @Test
  void years_of_five_digits_are_no_birth_dates_either() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 50);
      world.engine().run("update record set birth_date = date '12345-01-01' where key < 'c2'");
      world.engine().run("update record set birth_date = date '0044-03-15 (BC)' where key > 'w3'");
      assertThat(world.resolve().findings())
          .anyMatch(each -> each.message().contains("before 1600 or after 2100: "));
    }
  }

  @Test
  void a_date_of_the_year_1_on_many_records_is_a_filler_that_is_named() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 300);
      world.engine().run("update record set birth_date = '0001-01-01' where hash(key) % 3 = 0");
      assertThat(world.resolve().findings())
          .anyMatch(each -> each.message().contains("`0001-01-01`"));
    }
  }

  @Test
  void names_in_a_wrong_encoding_are_compared_as_they_are_written() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 100);
      String rest = ",1985-12-10,j@example.org,0170998877,Low Road,1,99001,York";
      world.person("crm", "m1", "Jörg,Müller" + rest);
      world.person("web", "m2", "JÃ¶rg,MÃ¼ller" + rest);
      world.person("web", "m3", "J\uFFFDrg,M\uFFFDller" + rest);
      world.person("web", "m4", "\u0000\u202E\uD83D\uDE00,\u0301\u200B" + rest);
      assertThat(world.resolve().findings())
          .filteredOn(each -> each.code().equals("CLT013"))
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each.message())
                      .contains("written in: 4, such as")
                      .contains("`JÃ¶rg`, which is `Jörg`"))
          .satisfies(each -> assertThat(each.help()).contains("encoding: windows-1252"));
      assertThat(world.party("web", "m2")).isEqualTo(world.party("crm", "m1"));
      assertThat(world.party("web", "m3")).isEqualTo(world.party("crm", "m1"));
      assertThat(world.party("web", "m4")).isNotBlank();
    }
  }

  private static void fill(World world, int records, String values) {
    try (Receiving receiving = new Receiving(world.engine())) {
      for (int k = 0; k < records; k++) {
        receiving.person(k % 2 == 0 ? "crm" : "web", "k" + k, values.split(",", -1));
      }
    }
  }

  private static String family(int k) {
    String digits = Integer.toString(1000 + (k + 5) / 40, 7);
    return digits.chars().mapToObj(digit -> SYLLABLES[digit - '0']).collect(Collectors.joining());
  }

  /** Each e-mail and each telephone on twenty records, which overlap by ten. */
  private static void chain(World world, int records) {
    try (Receiving receiving = new Receiving(world.engine())) {
      for (int k = 0; k < records; k++) {
        String email = "a" + k / 20 + "@example.org";
        String phone = "0170" + (1_000_000 + (k + 10) / 20 * 137);
        receiving.person(
            "crm", "k" + k, "Ada", family(k), "", email, phone, "Low Road", "1", "99001", "York");
      }
    }
  }
}
