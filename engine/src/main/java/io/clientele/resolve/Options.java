package io.clientele.resolve;

import io.clientele.model.matching.Matching;
import io.clientele.model.matching.Pin;
import io.clientele.model.matching.Seen;
import io.clientele.resolve.kernel.Parallel;
import io.clientele.resolve.kernel.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How records are resolved.
 *
 * @param threads results do not depend on it
 * @param seed chooses the samples from which chance agreement is learned
 * @param region ISO 3166 code by which telephone numbers without a country are read; may be empty
 * @param matching what is compared and how, and which values survive
 * @param last weights of the last run by kind, as it wrote them
 */
public record Options(
    int threads, long seed, String region, Matching matching, Map<String, Pin> last) {
  /**
   * How values are taken beyond what is declared: where a version takes them otherwise it says so
   * here, and the runs of another are not gone on with.
   */
  private static final String VALUES = "every e-mail and telephone";

  public Options {
    last = new TreeMap<>(last);
  }

  /** What works with nothing but a column mapping. */
  public static Options standard(int threads, long seed) {
    return new Options(threads, seed, "", Matching.standard(), Map.of());
  }

  public Options in(String country) {
    return new Options(threads, seed, country, matching, last);
  }

  public Options by(Matching declared) {
    return new Options(threads, seed, region, declared, last);
  }

  /** After a run that wrote such weights. */
  public Options after(Map<String, Pin> written) {
    return new Options(threads, seed, region, matching, written);
  }

  /** What the records looked like from which the weights come, or the last ones. */
  Optional<Seen> seen(String kind) {
    Map<String, Pin> from = matching.pins().containsKey(kind) ? matching.pins() : last;
    return Optional.ofNullable(from.get(kind)).flatMap(Pin::seen);
  }

  /** With types of identifier that are never different for one party. */
  public Options verified(Set<String> identifiers) {
    return by(matching.single(identifiers));
  }

  /** With another budget of pairs. */
  public Options within(long pairs) {
    return by(
        matching.with(matching.person().within(pairs), matching.organisation().within(pairs)));
  }

  /** With another threshold. */
  public Options from(double probability) {
    return by(
        matching.with(
            matching.person().from(probability), matching.organisation().from(probability)));
  }

  /** The probability from which two records are taken for one party. */
  public double threshold() {
    return matching.person().threshold();
  }

  /** A text that changes with the standard forms in which values are compared. */
  static String forms() {
    return "standard forms " + Standard.VERSION;
  }

  /** A text that changes with all that decides which records are compared, and how. */
  String fingerprint(String kind) {
    return Integer.toHexString(
        List.of(
                VALUES,
                matching.of(kind).toString(),
                matching.single().toString(),
                String.valueOf(matching.pins().get(kind)),
                region)
            .hashCode());
  }

  Settings settings(String kind) {
    return new Settings(
        seed,
        matching.single(),
        Optional.ofNullable(matching.pins().get(kind)),
        new Parallel(threads));
  }
}
