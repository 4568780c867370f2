package io.clientele.transform.milestone;

/** Why a message is sent as it is, or not sent; the codes stand in docs/reference/messages.md. */
public enum Reason {
  E1(true, "everything about this person was to be erased"),
  E2(true, "the use of this person's data is restricted"),
  A1(false, "the age is unknown and much speaks for a child: treated as one"),
  A2(true, "the age is unknown, and nothing says that this is an adult"),
  A3(true, "outside the ages or milestone groups that the message is for"),
  J1(true, "the country of a minor is unknown, and with it the age of consent"),
  J2(true, "no age of consent is known for the country of a minor"),
  G1(false, "the guardian is addressed first"),
  G2(true, "a guardian must be addressed, and none is known"),
  G3(true, "a guardian must be addressed, and nothing proves the one known"),
  G4(true, "a guardian must be addressed, and the one known cannot be: a circle, or too young"),
  G5(false, "no guardian is proved: only service and safety reach the child itself"),
  G6(false, "the child may have a copy"),
  G7(true, "the guardian chose other milestone groups for this child"),
  P1(true, "there is no basis for the purpose"),
  P2(true, "the purpose was objected to, or consent withdrawn"),
  P3(false, "profiling is off, since this is a minor"),
  P4(true, "the message profiles, and this is a minor"),
  P5(true, "the guardian's consent ended on the 18th birthday: ask the person"),
  P6(true, "the message profiles, and the person did not agree to that"),
  S1(true, "the message touches a sensitive category, and this is a minor"),
  C1(true, "the person does not want this channel"),
  C2(true, "the person does not want this topic"),
  C3(true, "social media need a yes of their own"),
  F1(true, "the frequency cap is reached"),
  F2(true, "the person wants fewer messages than this"),
  Q1(
      true,
      "it would arrive in quiet hours, by the clock of the sender: no time zone of customers is"
          + " known"),
  L1(true, "the message is not labelled as advertising with its sponsor"),
  M1(false, "service and safety need no consent");

  private final boolean denies;
  private final String text;

  Reason(boolean denies, String text) {
    this.denies = denies;
    this.text = text;
  }

  /** Whether it alone keeps a message from being sent. */
  public boolean denies() {
    return denies;
  }

  /** The reason as a part of a sentence. */
  public String text() {
    return text;
  }
}
