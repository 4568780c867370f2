package io.clientele.transform.milestone;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the decision must know of a person, for one message.
 *
 * @param digitalAge from which age on people consent for themselves in the person's country, by law
 * @param policyAge the same as the workspace has it; the higher of the two counts
 * @param own what the person said of the purpose
 * @param guardians what a guardian said of it
 * @param profiled whether the person agreed to profiling
 * @param limits what stands against it besides
 */
public record Situation(
    Standing standing,
    Years years,
    boolean countryKnown,
    OptionalInt digitalAge,
    int policyAge,
    Guardianship guardianship,
    Permission own,
    Permission guardians,
    boolean profiled,
    Set<Limit> limits) {
  /** From this age on people decide for themselves in everything. */
  public static final int MAJORITY = 18;

  public Situation {
    limits = Set.copyOf(limits);
  }

  /** Whether data of the person may be used at all. */
  public enum Standing {
    FREE,
    RESTRICTED,
    ERASED
  }

  /** Whether somebody is proved to answer for the person. */
  public enum Guardianship {
    NONE,
    /** Somebody is named, without evidence. */
    UNPROVED,
    /** Somebody is named who cannot be it. */
    IMPOSSIBLE,
    PROVED
  }

  /** The last word on a purpose. */
  public enum Permission {
    NONE,
    GIVEN,
    WITHDRAWN
  }

  /** How a milestone group is to be approached. */
  public enum Approach {
    GUARDIAN_ONLY,
    GUARDIAN_FIRST,
    BY_AGE
  }

  /**
   * How old somebody is.
   *
   * @param age in full years, or the youngest of the group that an enrolment tells
   * @param childLikely whether, without an age, the circumstances speak for a child
   */
  public record Years(OptionalInt age, boolean childLikely, Approach approach) {
    boolean unknown() {
      return age.isEmpty();
    }

    boolean minor() {
      return age.isPresent() ? age.getAsInt() < MAJORITY : childLikely;
    }
  }

  /** What can stand against a message that nothing else forbids. */
  public enum Limit {
    OUTSIDE(Reason.A3),
    OTHER_GROUPS(Reason.G7),
    CHANNEL(Reason.C1),
    TOPIC(Reason.C2),
    SOCIAL(Reason.C3),
    CAP(Reason.F1),
    FREQUENCY(Reason.F2),
    QUIET(Reason.Q1);

    private final Reason reason;

    Limit(Reason reason) {
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  boolean minor() {
    return years.minor();
  }

  /** Below it a guardian answers; where the law is not known, up to the majority. */
  int limit() {
    return Math.max(digitalAge.orElse(MAJORITY), policyAge);
  }

  boolean guardianFirst() {
    return minor()
        && (years.unknown()
            || years.age().getAsInt() < limit()
            || years.approach() != Approach.BY_AGE);
  }
}
