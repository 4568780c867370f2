package io.clientele.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Makes customers who buy, leave and spend as BG/NBD and Gamma-Gamma have it: days of two years,
 * counted in weeks.
 *
 * <pre>Buyers FILE ROWS [SEED]</pre>
 */
public final class Buyers {
  private final RandomDataGenerator random;

  private Buyers(long seed) {
    this.random = new RandomDataGenerator(seed);
  }

  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    Buyers buyers = new Buyers(seed);
    try (PrintWriter file =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[0]), StandardCharsets.UTF_8))) {
      file.println("repeats,last,watched,mean");
      for (int n = Integer.parseInt(args[1]); n > 0; n--) {
        file.println(buyers.customer());
      }
    }
  }

  private String customer() {
    double rate = random.nextGamma(0.8, 1 / 6.0);
    double leaving = random.nextBeta(1.2, 3);
    double spending = random.nextGamma(4, 1 / 15.0);
    int watched = random.nextInt(60, 730);
    int repeats = 0;
    int last = 0;
    double spent = 0;
    double time = 0;
    boolean here = true;
    while (here) {
      time += random.nextExponential(7 / rate);
      here = time < watched;
      if (here && (int) time > last) {
        repeats++;
        last = (int) time;
        spent += Math.rint(100 * random.nextGamma(6, 1 / spending)) / 100 + 0.01;
      }
      here &= random.nextUniform(0, 1) >= leaving;
    }
    double mean = repeats == 0 ? 0 : spent / repeats;
    return repeats + "," + last / 7.0 + "," + watched / 7.0 + "," + mean;
  }
}
