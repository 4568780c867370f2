package io.clientele.resolve.kernel;

/** Pinned weights of comparisons or levels that the records do not have, or the other way round. */
public final class OtherColumns extends Refused {
  private static final long serialVersionUID = 1L;

  OtherColumns(String sentence) {
    super(
        sentence,
        "remove `resolve-model.yaml` so that the run fits anew, and copy"
            + " `.clientele/resolve-model.yaml` to pin what it fitted");
  }
}
