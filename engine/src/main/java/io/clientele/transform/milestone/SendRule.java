package io.clientele.transform.milestone;

import io.clientele.transform.milestone.Decision.Addressee;
import io.clientele.transform.milestone.Message.Basis;
import io.clientele.transform.milestone.Message.Matter;
import io.clientele.transform.milestone.Situation.Guardianship;
import io.clientele.transform.milestone.Situation.Limit;
import io.clientele.transform.milestone.Situation.Permission;
import io.clientele.transform.milestone.Situation.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Decides who may be told what: a function of what is known and of nothing else. It follows COPPA
 * (15 U.S.C. 6501-6505), the GDPR (Articles 6, 8, 17, 18 and 21), the EDPB's Guidelines 05/2020 on
 * consent (section 7.1) and the Digital Services Act, Article 28(2).
 */
public final class SendRule {
  /** What even a message of service respects. */
  private static final Set<Limit> OF_SERVICE = EnumSet.of(Limit.OUTSIDE, Limit.QUIET);

  private final Message message;
  private final Situation situation;
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  private SendRule(Message message, Situation situation) {
    this.message = message;
    this.situation = situation;
  }

  /** The decision with every reason that plays a part. */
  public static Decision decide(Message message, Situation situation) {
    SendRule rule = new SendRule(message, situation);
    if (situation.standing() != Standing.FREE) {
      boolean erased = situation.standing() == Standing.ERASED;
      return new Decision(false, Addressee.NOBODY, List.of(erased ? Reason.E1 : Reason.E2));
    }
    Addressee addressee = rule.addressee();
    rule.ground(addressee);
    rule.protection();
    rule.limits();
    boolean send = rule.reasons.stream().noneMatch(Reason::denies);
    return new Decision(send, send ? addressee : Addressee.NOBODY, new ArrayList<>(rule.reasons));
  }

  private boolean needed() {
    return message.matter().needed();
  }

  private Addressee addressee() {
    if (situation.years().unknown()) {
      refuseUnlessNeeded(situation.minor() ? Reason.A1 : Reason.A2);
    }
    if (!situation.minor()) {
      return Addressee.PERSON;
    }
    if (situation.digitalAge().isEmpty()) {
      refuseUnlessNeeded(situation.countryKnown() ? Reason.J2 : Reason.J1);
    }
    return situation.guardianFirst() ? guardian() : Addressee.PERSON;
  }

  /** A reason that only tells is always said; one that denies, where consent is asked for. */
  private void refuseUnlessNeeded(Reason reason) {
    if (!reason.denies() || !needed()) {
      reasons.add(reason);
    }
  }

  private Addressee guardian() {
    if (situation.guardianship() == Guardianship.PROVED) {
      reasons.add(Reason.G1);
      return Addressee.GUARDIAN;
    }
    if (needed()) {
      reasons.add(Reason.G5);
      return Addressee.PERSON;
    }
    reasons.add(
        switch (situation.guardianship()) {
          case UNPROVED -> Reason.G3;
          case IMPOSSIBLE -> Reason.G4;
          case NONE, PROVED -> Reason.G2;
        });
    return Addressee.NOBODY;
  }

  /** Whether somebody who may say so said yes, and nobody said no. */
  private void ground(Addressee addressee) {
    boolean necessary = needed() && message.basis() == Basis.NECESSITY;
    if (necessary || message.matter() == Matter.SAFETY) {
      reasons.add(Reason.M1);
      return;
    }
    if (withdrawn()) {
      reasons.add(Reason.P2);
    } else if (message.basis() == Basis.CONSENT) {
      consent(addressee);
    } else if (message.basis() != Basis.LEGITIMATE_INTEREST || situation.minor()) {
      reasons.add(Reason.P1);
    }
  }

  /** A guardian's no counts as long as there is a guardian to ask; one's own always. */
  private boolean withdrawn() {
    return situation.own() == Permission.WITHDRAWN
        || (situation.minor() && situation.guardians() == Permission.WITHDRAWN);
  }

  private void consent(Addressee addressee) {
    boolean own = situation.own() == Permission.GIVEN;
    boolean guardians = situation.guardians() == Permission.GIVEN;
    if (situation.guardianFirst()) {
      if (!guardians) {
        reasons.add(Reason.P1);
      } else if (addressee == Addressee.GUARDIAN && copyAllowed()) {
        reasons.add(Reason.G6);
      }
    } else if (!own && !(situation.minor() && guardians)) {
      reasons.add(guardians ? Reason.P5 : Reason.P1);
    }
  }

  private boolean copyAllowed() {
    return situation.years().approach() == Situation.Approach.GUARDIAN_FIRST
        && !situation.years().unknown()
        && situation.years().age().getAsInt() >= situation.limit();
  }

  private void protection() {
    if (situation.minor()) {
      reasons.add(message.profiling() ? Reason.P4 : Reason.P3);
      if (message.sensitive()) {
        reasons.add(Reason.S1);
      }
    } else if (message.profiling() && !situation.profiled()) {
      reasons.add(Reason.P6);
    }
    if (message.matter() == Matter.ADVERTISING && !message.labelled()) {
      reasons.add(Reason.L1);
    }
  }

  private void limits() {
    for (Limit limit : situation.limits()) {
      boolean heard =
          switch (message.matter()) {
            case ADVERTISING, INFORMATION -> true;
            case SERVICE -> OF_SERVICE.contains(limit);
            case SAFETY -> limit == Limit.OUTSIDE;
          };
      if (heard) {
        reasons.add(limit.reason());
      }
    }
  }
}
