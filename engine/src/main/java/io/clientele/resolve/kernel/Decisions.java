package io.clientele.resolve.kernel;

/** What a steward decided about pairs of rows: the same, or never the same. */
public final class Decisions {
  private final Edges same = new Edges();
  private final Edges never = new Edges();

  public void same(int rowA, int rowB) {
    same.add(rowA, rowB);
  }

  public void never(int rowA, int rowB) {
    never.add(rowA, rowB);
  }

  long[] same() {
    return same.sorted();
  }

  long[] never() {
    return never.sorted();
  }
}
