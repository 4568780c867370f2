package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Circles are found wherever they lie, however long they are, and told once. */
final class CircleTest {
  private static final int MANY = 10_000;

  @Test
  void a_circle_of_ten_thousand_is_told_once_with_its_beginning() {
    List<Finding> circles = circles(chain(MANY) + capability(MANY, 0));
    assertThat(circles)
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .startsWith("`CAP-0` is above itself by way of `CAP-1` → `CAP-2`")
        .endsWith("more");
  }

  @Test
  void a_chain_of_ten_thousand_is_no_circle() {
    assertThat(circles(chain(MANY))).isEmpty();
  }

  @Test
  void every_one_of_many_small_circles_is_told() {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < 1000; i += 2) {
      pairs.append(capability(i, i + 1)).append(capability(i + 1, i));
    }
    assertThat(circles(pairs.toString())).hasSize(500);
  }

  @Test
  void of_a_knot_the_shortest_way_round_is_told() {
    String long1 = capability(1, 2) + capability(2, 3) + capability(3, 1);
    String both = long1.replace("parent: CAP-3", "parent: [CAP-3, CAP-1]");
    assertThat(circles(both))
        .extracting(Finding::message)
        .containsExactly("`CAP-1` is above itself by way of `CAP-2`");
  }

  @Test
  void a_thing_that_names_itself_is_a_circle_of_one() {
    assertThat(circles(capability(1, 1)))
        .extracting(Finding::message)
        .containsExactly("`CAP-1` is above itself");
  }

  private static String chain(int length) {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < length; i++) {
      chain.append(capability(i, i + 1));
    }
    return chain.toString();
  }

  private static String capability(int number, int parent) {
    return "- {capabilityID: CAP-"
        + number
        + ", title: C"
        + number
        + ", parent: CAP-"
        + parent
        + "}\n";
  }

  private static List<Finding> circles(String text) {
    return Workspaces.findings(List.of(new SourceFile("capabilities.yaml", text))).stream()
        .filter(finding -> finding.code().equals("CLT401"))
        .toList();
  }
}
