package io.clientele.resolve.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimilarityTest {
  /** Values from Winkler's papers, to their four digits. */
  @ParameterizedTest
  @CsvSource({
    "MARTHA, MARHTA, 0.9611",
    "DIXON, DICKSONX, 0.8133",
    "DWAYNE, DUANE, 0.8400",
    "DUNNINGHAM, CUNNIGHAM, 0.8963",
    "MICHELLE, MICHAEL, 0.9214",
    "ABROMS, ABRAMS, 0.9222",
    "ABC, XYZ, 0.0000",
    "SAME, SAME, 1.0000"
  })
  void jaro_winkler_gives_the_published_values(String a, String b, double published) {
    assertThat(Similarity.jaroWinkler(a, b)).isCloseTo(published, within(0.00005));
    assertThat(Similarity.jaroWinkler(b, a)).isCloseTo(published, within(0.00005));
  }

  @Test
  void a_packed_distance_agrees_with_the_table_of_wagner_and_fischer() {
    SplittableRandom random = new SplittableRandom(7);
    for (int k = 0; k < 20_000; k++) {
      String a = digits(random);
      String b = random.nextBoolean() ? digits(random) : edited(a, random);
      for (int most = 0; most <= 2; most++) {
        assertThat(Similarity.near(packed(a), packed(b), most))
            .as("%s and %s within %d", a, b, most)
            .isEqualTo(distance(a, b) <= most);
      }
    }
  }

  @Test
  void a_bound_never_refuses_what_the_similarity_reaches() {
    SplittableRandom random = new SplittableRandom(9);
    for (int k = 0; k < 20_000; k++) {
      Dictionary names = new Dictionary();
      int a = names.add(word(random));
      int b = names.add(word(random));
      Letters letters = new Letters(names);
      int[] cells = new int[2 * Letters.WIDTH];
      letters.pack(a, cells, 0);
      letters.pack(b, cells, Letters.WIDTH);
      if (letters.similarity(a, b) >= 0.8) {
        assertThat(Letters.canReach(0.8, cells, 0, Letters.WIDTH))
            .as("%s and %s", names.value(a), names.value(b))
            .isTrue();
      }
    }
  }

  private static String digits(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(1, 13); k > 0; k--) {
      text.append((char) ('0' + random.nextInt(4)));
    }
    return text.toString();
  }

  private static String edited(String text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + random.nextInt(10) + text.substring(at);
      default -> text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
    };
  }

  private static String word(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(1, 9); k > 0; k--) {
      text.append((char) ('a' + random.nextInt(5)));
    }
    return text.toString();
  }

  private static long packed(String digits) {
    Dictionary numbers = new Dictionary();
    int id = numbers.add(digits);
    return NumberComparison.packed(numbers)[id];
  }

  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] =
            i == 0 || j == 0 ? i + j : least(table, i, j, a.charAt(i - 1) == b.charAt(j - 1));
      }
    }
    return table[a.length()][b.length()];
  }

  private static int least(int[][] table, int i, int j, boolean same) {
    int swap = table[i - 1][j - 1] + (same ? 0 : 1);
    return Math.min(swap, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
  }
}
