package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * One thread's way through the pairs of units of work; each pair is met once, by its first rule.
 */
final class Walk {
  /** Takes pairs. */
  @FunctionalInterface
  interface Sink {
    void pair(int rowA, int rowB, int pattern, int rule);
  }

  /** Answers with the pattern of two packed rows, of which it is known which keys are equal. */
  @FunctionalInterface
  interface Comparing {
    int pattern(int[] cells, int a, int b, int equal);
  }

  /** Says which first rows are walked: one in so many for each rule, chosen by a hash. */
  static final class Sample {
    private final int[] oneIn;
    private final long seed;
    private final Optional<BitSet> concerned;

    Sample(int[] oneIn, long seed) {
      this(oneIn, seed, Optional.empty());
    }

    /**
     * @param concerned rows of which a pair must have one
     */
    Sample(int[] oneIn, long seed, Optional<BitSet> concerned) {
      this.oneIn = oneIn;
      this.seed = seed;
      this.concerned = concerned;
    }

    boolean takes(int rule, int row) {
      return oneIn[rule] == 1 || Math.floorMod(Hash.mix(row + seed), oneIn[rule]) == 0;
    }
  }

  private static final BitSet NONE = new BitSet();

  private final Plan plan;
  private final Candidates candidates;
  private final Sample sample;
  private final boolean whole;
  private final BitSet concerned;
  private final Comparing comparing;
  private final Sink sink;
  private final Meeting meeting;
  private int[] gathered = new int[1 << 12];

  Walk(Plan plan, Candidates candidates, Sample sample, Comparing comparing, Sink sink) {
    this.plan = plan;
    this.candidates = candidates;
    this.sample = sample;
    this.whole = sample.concerned.isEmpty();
    this.concerned = sample.concerned.orElse(NONE);
    this.comparing = comparing;
    this.sink = sink;
    this.meeting = new Meeting(plan);
  }

  void unit(Candidates.Unit unit) {
    Blocks blocks = candidates.blocks(unit.rule());
    for (int block = unit.fromBlock(); block < unit.toBlock(); block++) {
      if (!isWalked(blocks, block)) {
        continue;
      }
      gather(blocks, block);
      int to = Math.min(unit.toRow(), blocks.size(block));
      for (int i = unit.fromRow(); i < to; i++) {
        row(unit.rule(), blocks, block, i);
      }
    }
  }

  private boolean isWalked(Blocks blocks, int block) {
    boolean walked = whole;
    for (int i = 0; i < blocks.size(block) && !walked; i++) {
      walked = concerned.get(plan.rows().record(blocks.row(block, i)));
    }
    return walked;
  }

  /** Rows of a block are brought side by side: a walk over scattered rows waits for memory. */
  private void gather(Blocks blocks, int block) {
    int width = plan.rows().width();
    int needed = blocks.size(block) * width;
    if (gathered.length < needed) {
      gathered = Arrays.copyOf(gathered, needed * 2);
    }
    for (int i = 0; i < blocks.size(block); i++) {
      int start = plan.rows().start(blocks.row(block, i));
      System.arraycopy(plan.rows().cells(), start, gathered, i * width, width);
    }
  }

  private void row(int rule, Blocks blocks, int block, int i) {
    Rows rows = plan.rows();
    int rowA = rows.record(blocks.row(block, i));
    if (!sample.takes(rule, rowA)) {
      return;
    }
    int size = blocks.size(block);
    int a = i * rows.width();
    boolean every = whole || concerned.get(rowA);
    for (int j = i + 1; j < size; j++) {
      int b = j * rows.width();
      if (every || concerned.get(rows.record(blocks.row(block, j)))) {
        int equal = meeting.equal(gathered, a, b);
        if (!isMetBefore(rule, blocks, block, i, j, equal)) {
          int pattern = comparing.pattern(gathered, a, b, equal);
          sink.pair(rowA, rows.record(blocks.row(block, j)), pattern, rule);
        }
      }
    }
  }

  private boolean isMetBefore(int rule, Blocks blocks, int block, int i, int j, int equal) {
    int a = i * plan.rows().width();
    int b = j * plan.rows().width();
    return plan.rows().isSeveral(gathered, a, b)
        ? meeting.isBefore(rule, blocks.row(block, i), blocks.row(block, j))
        : meeting.within(rule, equal, gathered, a);
  }
}
