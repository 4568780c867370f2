package io.clientele.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class BalanceTest {
  private static final Comparator<String> BY_ID = Comparator.naturalOrder();

  /** Execution 3, 4, 4; data 3, 3, 3; strategy 1, 3; culture 2, 2, 2. */
  private static final Balance UNBALANCED = balance(3, 4, 4, 3, 3, 3, 1, 3, 2, 2, 2);

  @Test
  void a_layer_is_held_back_by_its_weakest_element() {
    assertThat(UNBALANCED.level(Layer.EXPERIENCE_EXECUTION)).isCloseTo(3.33, within(0.005));
    assertThat(UNBALANCED.level(Layer.DATA_TECHNOLOGY)).isEqualTo(3.00);
    assertThat(UNBALANCED.level(Layer.STRATEGY)).isEqualTo(1.50);
    assertThat(UNBALANCED.level(Layer.CULTURE_LEADERSHIP)).isEqualTo(2.00);
  }

  @Test
  void imbalance_is_the_weighted_spread_of_the_layers() {
    assertThat(UNBALANCED.mean()).isCloseTo(2.18, within(0.005));
    assertThat(UNBALANCED.imbalance()).isCloseTo(0.32, within(0.005));
    assertThat(balance(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2).imbalance()).isZero();
  }

  @Test
  void a_less_influential_layer_far_above_a_more_influential_one_is_an_inversion() {
    assertThat(UNBALANCED.inversions())
        .extracting(i -> i.above().id() + " > " + i.below().id() + " " + Math.round(i.by() * 100))
        .containsExactly(
            "experience-execution > strategy 183",
            "experience-execution > culture-leadership 133",
            "data-technology > strategy 150");
  }

  @Test
  void the_next_step_lies_in_strategy_where_culture_may_not_rise() {
    assertThat(UNBALANCED.nextElements(BY_ID)).first().isEqualTo("customer");
    assertThat(UNBALANCED.with("customer", 2).imbalance()).isLessThan(UNBALANCED.imbalance());
  }

  @Test
  void ties_go_to_the_element_in_greater_need() {
    Balance even = balance(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    Comparator<String> byNeed =
        Comparator.comparing((String it) -> List.of("leadership", "culture").indexOf(it) < 0)
            .thenComparing(Comparator.reverseOrder());
    assertThat(even.nextElements(byNeed))
        .startsWith("leadership", "culture", "ways-of-working", "customer-to-business");
  }

  private static Balance balance(Integer... levels) {
    Iterator<Integer> next = Arrays.asList(levels).iterator();
    SortedMap<String, Integer> effective = new TreeMap<>();
    for (Layer layer : Layer.values()) {
      layer.elements().forEach(element -> effective.put(element, next.next()));
    }
    return new Balance(effective);
  }
}
