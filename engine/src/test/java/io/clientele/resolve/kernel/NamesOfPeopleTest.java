package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.matching.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesOfPeopleTest {
  @ParameterizedTest
  @CsvSource({
    "robert, bob, related",
    "bob, robbie, related",
    "johannes, hans, related",
    "jose, pepe, related",
    "aaron, ronnie, related",
    "anna maria, maria, related",
    "alexander, alexandra, close",
    "sasha, alexandra, related",
    "t, tyler, initial",
    "tyler, t, initial",
    "t, mary, different",
    "mary, martha, alike",
    "frederick, frederik, close",
    "mary, oscar, different"
  })
  void given_names_have_short_forms_initials_and_parts(String one, String other, String level) {
    assertThat(levels(one, "smith", other, "smith"))
        .containsExactlyInAnyOrder("given " + level, "family exact");
  }

  @Test
  void a_longer_family_name_is_related_to_its_part() {
    assertThat(levels("ada", "byron", "ada", "king byron"))
        .containsExactlyInAnyOrder("given exact", "family related");
  }

  @Test
  void a_nickname_is_none_among_family_names() {
    assertThat(levels("ada", "robert", "ada", "bob")).contains("family different");
  }

  @Test
  void names_in_the_place_of_one_another_are_the_same_and_brought_together() {
    Kernel kernel = kernel("ada", "byron", "byron", "ada");
    assertThat(kernel.isCandidate(0, 1)).isTrue();
    assertThat(levels("ada", "byron", "byron", "ada")).containsOnly("given exact", "family exact");
  }

  @Test
  void a_name_without_its_other_half_is_compared_as_it_stands() {
    assertThat(levels("ada", "", "ada", "byron")).containsExactly("given exact");
  }

  @ParameterizedTest
  @CsvSource({
    "ada.byron@x.org, ada.byron@y.org, ''",
    "ada.byron@x.org, ada.byron@x.org, exact",
    "bear77@x.org, bear77@y.org, user",
    "bear77@x.org, ada.byron@y.org, different",
    "ada.byron@x.org, byron.a@y.org, different"
  })
  void a_mailbox_called_by_a_name_says_no_more_than_the_name(String one, String two, String level) {
    List<Column> columns =
        List.of(
            column("given", "ada", "ada"),
            column("family", "byron", "byron"),
            column("email", one, two));
    List<Compared> compared = kernel(columns).compared(0, 1);
    assertThat(compared.stream().filter(each -> each.field().equals("email")).map(Compared::name))
        .containsExactlyElementsOf(level.isEmpty() ? List.of() : List.of(level));
  }

  private static Set<String> levels(String given, String family, String given2, String family2) {
    return kernel(given, family, given2, family2).compared(0, 1).stream()
        .map(each -> each.field() + " " + each.name())
        .collect(Collectors.toSet());
  }

  private static Kernel kernel(String given, String family, String given2, String family2) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("given", given, given2));
    columns.add(column("family", family, family2));
    return kernel(columns);
  }

  private static Kernel kernel(List<Column> columns) {
    Population two = new Population(2, columns);
    return Kernel.of(Matching.standard().person(), two, new Settings(1, new Parallel(1)));
  }

  private static Column column(String name, String... values) {
    ColumnReader reader = new ColumnReader();
    List.of(values).forEach(reader::add);
    return reader.column(name, UnaryOperator.identity(), new Parallel(1));
  }
}
