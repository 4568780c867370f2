package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_bridge_is_a_link_without_which_the_web_falls_apart(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] rows = IntStream.range(0, 12).map(k -> 3 * k + 1).toArray();
    long[] links = links(rows, random);
    Web web = new Web(rows, links);
    Set<Long> found =
        web.bridges().stream()
            .map(bridge -> Edges.pair(web.row(bridge.place()), web.near(bridge)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Long> expected = new TreeSet<>();
    for (long link : links) {
      long[] others = Arrays.stream(links).filter(other -> other != link).toArray();
      if (reached(rows[0], others).size() < rows.length) {
        expected.add(link);
      }
    }
    assertThat(found).isEqualTo(expected);
    for (Web.Bridge bridge : web.bridges()) {
      long link = Edges.pair(web.row(bridge.place()), web.near(bridge));
      long[] others = Arrays.stream(links).filter(other -> other != link).toArray();
      Set<Integer> beyond = new TreeSet<>();
      for (int k = 0; k < bridge.rows(); k++) {
        beyond.add(web.row(bridge.place() + k));
      }
      assertThat(beyond).isEqualTo(reached(web.row(bridge.place()), others));
    }
  }

  /** A tree and a few more links. */
  private static long[] links(int[] rows, SplittableRandom random) {
    return LongStream.concat(
            IntStream.range(1, rows.length)
                .mapToLong(k -> Edges.pair(rows[k], rows[random.nextInt(k)])),
            IntStream.range(0, 4)
                .mapToLong(k -> Edges.pair(rows[1 + random.nextInt(rows.length - 1)], rows[0])))
        .sorted()
        .distinct()
        .toArray();
  }

  private static Set<Integer> reached(int from, long[] links) {
    Set<Integer> reached = new TreeSet<>(Set.of(from));
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      for (long link : links) {
        if (reached.contains(Edges.first(link)) || reached.contains(Edges.second(link))) {
          reached.add(Edges.first(link));
          reached.add(Edges.second(link));
        }
      }
    }
    return reached;
  }
}
