package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.matching.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clusters against what they mean: links joined from the heaviest on, every pair of rows tried. */
final class ClustersTest {
  private static final int ROWS = 160;
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  /** Of these a row may have two. */
  private static final Set<String> SEVERAL = Set.of("email", "phone");

  static {
    VALUES.put("given", List.of("anna", "anna", "anna", "anne", "a", "boris", ""));
    VALUES.put("family", List.of("byron", "byron", "bironn", "crane", ""));
    VALUES.put("birth_date", List.of("1985-12-10", "1985-12-10", "1985-10-12", "1955-01-01", ""));
    VALUES.put("postcode", List.of("99001", "99001", "99010", "12345", ""));
    VALUES.put("email", List.of("a@x.example", "b@y.example", "a@z.example", ""));
    VALUES.put("phone", List.of("0170998877", "0170998878", "0305551234", ""));
    VALUES.put("sex", List.of("f", "f", "m", ""));
    VALUES.put("identifier:card", List.of("4711", "4711", "0815", ""));
    VALUES.put("identifier:passport", List.of("C01", "C01", "C01", "X99", ""));
  }

  /** What is drawn for one run: rows, links from heavy to light, and decisions. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Drawn(Plan plan, long[] links, double[] weights, long[] same, long[] never) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void clusters_are_those_of_trying_every_pair_of_rows(long seed) {
    Drawn drawn =
        drawn(new SplittableRandom(seed), seed % 3 == 0 ? List.of("passport") : List.of());
    Clusters clusters = new Clusters(ROWS, new Discord(drawn.plan(), drawn.never()));
    Arrays.stream(drawn.same()).forEach(clusters::force);
    clusters.join(drawn.links(), drawn.weights());
    int[] of = IntStream.range(0, ROWS).map(clusters::of).toArray();
    assertThat(of).isEqualTo(plainly(drawn));
    assertThat(largest(of)).isGreaterThan(20);
    assertThat(Arrays.stream(drawn.links()).anyMatch(pair -> isCut(pair, of))).isTrue();
  }

  private static boolean isCut(long pair, int[] of) {
    return of[Edges.first(pair)] != of[Edges.second(pair)];
  }

  private static int largest(int[] of) {
    int[] sizes = new int[ROWS];
    Arrays.stream(of).forEach(cluster -> sizes[cluster]++);
    return Arrays.stream(sizes).max().orElseThrow();
  }

  /** The definition: a link joins unless some two rows of the two clusters are held apart. */
  private static int[] plainly(Drawn drawn) {
    int[] of = IntStream.range(0, ROWS).toArray();
    Arrays.stream(drawn.same()).forEach(pair -> join(of, pair));
    for (long pair : byWeight(drawn)) {
      boolean contradicted =
          IntStream.range(0, ROWS)
              .filter(a -> of[a] == of[Edges.first(pair)])
              .anyMatch(a -> isHeldFrom(a, of[Edges.second(pair)], of, drawn));
      if (!contradicted) {
        join(of, pair);
      }
    }
    return of;
  }

  private static boolean isHeldFrom(int a, int cluster, int[] of, Drawn drawn) {
    return IntStream.range(0, ROWS)
        .filter(b -> of[b] == cluster)
        .anyMatch(
            b ->
                drawn.plan().holdsApart(a, b)
                    || Arrays.binarySearch(drawn.never(), Edges.pair(a, b)) >= 0);
  }

  private static void join(int[] of, long pair) {
    int low = Math.min(of[Edges.first(pair)], of[Edges.second(pair)]);
    int high = Math.max(of[Edges.first(pair)], of[Edges.second(pair)]);
    for (int row = 0; row < ROWS; row++) {
      of[row] = of[row] == high ? low : of[row];
    }
  }

  private static long[] byWeight(Drawn drawn) {
    return IntStream.range(0, drawn.links().length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> -drawn.weights()[k]))
        .mapToLong(k -> drawn.links()[k])
        .toArray();
  }

  private static Drawn drawn(SplittableRandom random, List<String> single) {
    Plan plan =
        new Planner(population(random), Matching.standard().person()).plan(single, new Parallel(1));
    long[] links = pairs(random, 3 * ROWS);
    double[] weights = Arrays.stream(links).mapToDouble(pair -> random.nextInt(40) / 2.0).toArray();
    return new Drawn(plan, links, weights, pairs(random, 5), pairs(random, 20));
  }

  private static long[] pairs(SplittableRandom random, int count) {
    return LongStream.generate(() -> Edges.pair(random.nextInt(ROWS), random.nextInt(ROWS)))
        .filter(pair -> Edges.first(pair) != Edges.second(pair))
        .distinct()
        .limit(count)
        .sorted()
        .toArray();
  }

  /** Most rows are of one kind, so that clusters grow; the rest keep them from being one. */
  private static Population population(SplittableRandom random) {
    List<Column> columns = new ArrayList<>();
    boolean several = random.nextBoolean();
    boolean[] other = new boolean[ROWS];
    for (int row = 0; row < ROWS; row++) {
      other[row] = random.nextInt(5) == 0;
    }
    VALUES.forEach(
        (name, values) -> {
          ColumnReader reader = new ColumnReader();
          for (int row = 0; row < ROWS; row++) {
            boolean any = other[row] || random.nextInt(60) == 0;
            reader.add(values.get(any ? random.nextInt(values.size()) : 0));
          }
          for (int row = 0; several && SEVERAL.contains(name) && row < ROWS; row++) {
            if (other[row] && random.nextInt(3) == 0) {
              reader.further(row, values.get(random.nextInt(values.size())));
            }
          }
          columns.add(reader.column(name, UnaryOperator.identity(), new Parallel(1)));
        });
    return new Population(ROWS, columns);
  }
}
