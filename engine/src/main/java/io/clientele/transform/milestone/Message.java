package io.clientele.transform.milestone;

/**
 * What the decision must know of a message.
 *
 * @param profiling whether it is chosen or shaped by what is known of the person
 * @param sensitive whether it touches a category that the GDPR, Article 9, protects
 * @param labelled whether it says that it is advertising, and whose
 */
public record Message(
    Matter matter, Basis basis, boolean profiling, boolean sensitive, boolean labelled) {
  /** What a message is about. */
  public enum Matter {
    ADVERTISING,
    INFORMATION,
    SERVICE,
    SAFETY;

    /** Whether a person needs it, so that consent and guardians do not stand in its way. */
    boolean needed() {
      return this == SERVICE || this == SAFETY;
    }
  }

  /** On which ground of the GDPR, Article 6, people are addressed. */
  public enum Basis {
    CONSENT,
    LEGITIMATE_INTEREST,
    /** Contract, legal obligation, vital interests, public task. */
    NECESSITY,
    UNDECLARED
  }
}
