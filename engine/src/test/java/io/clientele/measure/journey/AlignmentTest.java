package io.clientele.measure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AlignmentTest {
  @Test
  void a_case_in_order_costs_nothing() {
    Alignment alignment = Alignment.of(new int[] {0, 1, 2}, plain(3));
    assertThat(alignment.cost()).isZero();
    assertThat(alignment.fitness(3)).isEqualTo(1);
    assertThat(alignment.last()).isEqualTo(2);
  }

  @Test
  void a_missing_a_late_a_repeated_and_a_foreign_event_are_told_apart() {
    Alignment missing = Alignment.of(new int[] {0, 2}, plain(3));
    assertThat(missing.skipped()).isEqualTo(bits(1));
    Alignment late = Alignment.of(new int[] {0, 2, 3, 1}, plain(4));
    assertThat(late.cost()).isEqualTo(2);
    assertThat(late.displaced()).isEqualTo(bits(1));
    assertThat(late.skipped()).isEqualTo(bits());
    Alignment repeated = Alignment.of(new int[] {0, 0, 1, -1}, plain(2));
    assertThat(repeated.cost()).isEqualTo(2);
    assertThat(repeated.repeated()).isEqualTo(bits(0));
  }

  @Test
  void a_case_of_a_million_steps_costs_what_it_does_in_small() {
    Order order = Order.of(List.of(stage(1), new Order.Stage(1, false, true, false), stage(1)));
    int[] trace = new int[1_000_000];
    Arrays.fill(trace, 1);
    trace[0] = 0;
    trace[4_095] = -1;
    trace[4_096] = 0;
    trace[500_000] = 2;
    trace[999_999] = 2;
    Alignment alignment = Alignment.of(trace, order);
    assertThat(alignment.cost()).isEqualTo(3);
    assertThat(alignment.displaced()).isEqualTo(bits());
    assertThat(alignment.repeated()).isEqualTo(bits(0, 2));
    assertThat(alignment.last()).isEqualTo(2);
  }

  @Test
  void a_stage_is_met_by_any_of_its_touchpoints() {
    Order order = Order.of(List.of(stage(3), stage(1)));
    assertThat(Alignment.of(new int[] {1, 3}, order).cost()).isZero();
    assertThat(Alignment.of(new int[] {0, 2, 3}, order).cost()).isZero();
    Alignment backwards = Alignment.of(new int[] {2, 0, 3}, order);
    assertThat(backwards.cost()).isEqualTo(1);
    assertThat(backwards.displaced()).isEqualTo(bits(0));
  }

  @Test
  void a_case_without_events_costs_every_required_stage() {
    Order order = Order.of(List.of(stage(2), new Order.Stage(3, true, false, false)));
    assertThat(order.shortest()).isEqualTo(1);
    assertThat(Alignment.of(new int[0], order).cost()).isEqualTo(1);
  }

  @Test
  void without_flags_the_cost_follows_from_the_longest_common_subsequence() {
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      int size = 1 + random.nextInt(5);
      int[] trace = random.ints(random.nextInt(9), -1, size).toArray();
      int[] model = new int[size];
      for (int n = 0; n < size; n++) {
        model[n] = n;
      }
      int expected = trace.length + size - 2 * common(trace, model);
      assertThat(Alignment.of(trace, plain(size)).cost()).isEqualTo(expected);
    }
  }

  @Test
  void with_flags_the_cost_is_the_distance_to_the_nearest_allowed_trace() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      List<Order.Stage> stages = new ArrayList<>();
      int count = 1 + random.nextInt(3);
      for (int n = 0; n < count; n++) {
        stages.add(
            new Order.Stage(
                1 + random.nextInt(2),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean()));
      }
      Order order = Order.of(stages);
      int[] trace = random.ints(random.nextInt(5), -1, order.touchpoints()).toArray();
      int nearest = Integer.MAX_VALUE;
      for (List<Integer> word : allowed(stages, trace.length)) {
        int[] ideal = word.stream().mapToInt(Integer::intValue).toArray();
        nearest = Math.min(nearest, trace.length + ideal.length - 2 * common(trace, ideal));
      }
      assertThat(Alignment.of(trace, order).cost())
          .as(stages + " " + java.util.Arrays.toString(trace))
          .isEqualTo(nearest);
    }
  }

  /** Every trace that fits, up to a length. */
  private static Set<List<Integer>> allowed(List<Order.Stage> stages, int longest) {
    Set<List<Integer>> words = Set.of(List.of());
    int first = 0;
    for (Order.Stage stage : stages) {
      Set<List<Integer>> longer = new HashSet<>();
      for (List<Integer> part : parts(stage, first, Math.max(2, longest))) {
        for (List<Integer> word : words) {
          List<Integer> joined = new ArrayList<>(word);
          joined.addAll(part);
          longer.add(joined);
        }
      }
      words = longer;
      first += stage.touchpoints();
    }
    return words;
  }

  /** Every word of one stage's touchpoints that its flags allow. */
  private static Set<List<Integer>> parts(Order.Stage stage, int first, int longest) {
    Set<List<Integer>> fitting = new HashSet<>();
    if (stage.optional()) {
      fitting.add(List.of());
    }
    Set<List<Integer>> words = Set.of(List.of());
    for (int length = 1; length <= longest; length++) {
      Set<List<Integer>> longer = new HashSet<>();
      for (List<Integer> word : words) {
        for (int n = first; n < first + stage.touchpoints(); n++) {
          List<Integer> next = new ArrayList<>(word);
          next.add(n);
          longer.add(next);
        }
      }
      longer.stream().filter(word -> fits(stage, word)).forEach(fitting::add);
      words = longer;
    }
    return fitting;
  }

  private static boolean fits(Order.Stage stage, List<Integer> word) {
    List<Integer> sorted = word.stream().sorted().distinct().toList();
    return stage.repeatable()
        || (stage.unordered() ? sorted.size() == word.size() : sorted.equals(word));
  }

  private static int common(int[] a, int[] b) {
    int[][] length = new int[a.length + 1][b.length + 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        length[i + 1][j + 1] =
            a[i] == b[j] ? length[i][j] + 1 : Math.max(length[i][j + 1], length[i + 1][j]);
      }
    }
    return length[a.length][b.length];
  }

  private static Order plain(int size) {
    List<Order.Stage> stages = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      stages.add(stage(1));
    }
    return Order.of(stages);
  }

  private static Order.Stage stage(int touchpoints) {
    return new Order.Stage(touchpoints, false, false, false);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
