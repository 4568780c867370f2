package io.clientele.resolve.kernel;

import io.clientele.model.matching.Condition;
import io.clientele.model.matching.Seen;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at what records and links look like: the share of each level among links, and of the
 * records that lack what a comparison reads. It looks at so many, evenly spread over all.
 */
final class Sight {
  private static final int RECORDS = 100_000;
  private static final int LINKS = 20_000;
  private final Plan plan;
  private final Patterns patterns;

  Sight(Plan plan) {
    this.plan = plan;
    this.patterns = plan.patterns();
  }

  Seen of(long[] links) {
    int records = Math.min(RECORDS, plan.rows().count());
    int looked = Math.min(LINKS, links.length);
    long[] missing = missing(records);
    long[][] levels = levels(links, looked);
    List<Seen.Field> fields = new ArrayList<>();
    for (int c = 0; c < patterns.size(); c++) {
      fields.add(
          new Seen.Field(
              patterns.comparison(c).name(),
              share(missing[c], records),
              shares(patterns.comparison(c), levels[c], looked)));
    }
    return new Seen(records, looked, fields);
  }

  /** A record that lacks something cannot be compared in it, not even with itself. */
  private long[] missing(int records) {
    int[] cells = plan.rows().cells();
    long[] missing = new long[patterns.size()];
    for (int k = 0; k < records; k++) {
      int start = plan.rows().start((int) ((long) k * plan.rows().count() / records));
      for (int c = 0; c < missing.length; c++) {
        missing[c] += patterns.comparison(c).level(cells, start, start) == 0 ? 1 : 0;
      }
    }
    return missing;
  }

  private long[][] levels(long[] links, int looked) {
    long[][] levels = new long[patterns.size()][];
    for (int c = 0; c < levels.length; c++) {
      levels[c] = new long[patterns.comparison(c).exact() + 1];
    }
    for (int k = 0; k < looked; k++) {
      long pair = links[(int) ((long) k * links.length / looked)];
      int pattern = plan.pattern(Edges.first(pair), Edges.second(pair));
      for (int c = 0; c < levels.length; c++) {
        levels[c][patterns.level(pattern, c)]++;
      }
    }
    return levels;
  }

  private static List<Seen.Share> shares(Comparison comparison, long[] counts, int all) {
    List<Seen.Share> shares = new ArrayList<>();
    shares.add(new Seen.Share(Condition.MISSING, share(counts[0], all)));
    for (int level = 1; level < counts.length; level++) {
      shares.add(new Seen.Share(comparison.levels().get(level - 1), share(counts[level], all)));
    }
    return shares;
  }

  private static double share(long count, long all) {
    return all == 0 ? 0 : Fitted.readable((double) count / all);
  }
}
