package io.clientele.transform.milestone;

import java.util.List;

/**
 * Whether a message goes out, to whom, and why.
 *
 * @param reasons never empty for a refusal; in the order of the page
 */
public record Decision(boolean send, Addressee addressee, List<Reason> reasons) {
  public Decision {
    reasons = List.copyOf(reasons);
  }

  /** Who is addressed. */
  public enum Addressee {
    PERSON,
    GUARDIAN,
    NOBODY
  }

  /** The codes as they are stored, such as {@code G1,P3}. */
  public String codes() {
    return String.join(",", reasons.stream().map(Reason::name).toList());
  }
}
