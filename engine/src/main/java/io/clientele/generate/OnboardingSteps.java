package io.clientele.generate;

/** What happens inside each stage of one onboarding case. */
final class OnboardingSteps {
  static final double REVISED = 0.25;
  static final double REVISED_UNHEARD = 0.60;
  static final double TRANSFER_FAILS = 0.07;
  static final int MOST_ROUNDS = 4;

  private final Course course;
  private final Chance chance;
  private final String entry;
  private final String meeting;
  private final boolean structured;

  OnboardingSteps(Chance chance, String entry, boolean structured) {
    this.course = new Course(chance);
    this.chance = chance;
    this.entry = entry;
    this.meeting = "web".equals(entry) ? "video" : "branch";
    this.structured = structured;
  }

  Course course() {
    return course;
  }

  /** The customer is gone and says nothing. */
  Course left() {
    return structured ? course.leaves(Mood.LET_DOWN) : course;
  }

  void take(String stage) {
    course.enter(stage);
    switch (stage) {
      case "discovery" -> discovery();
      case "needs-assessment" -> needs();
      case "solution-design" -> design();
      case "implementation" -> implementation();
      default -> review();
    }
  }

  private void discovery() {
    course.step("enquiry received", 0, entry, Way.INBOUND);
    course.step("initial consultation held", 2.5, meeting, Way.INBOUND);
  }

  private void needs() {
    course.step("goals interview held", 4, meeting, Way.INBOUND);
    course.step("client profile completed", 3.5, meeting, Way.INTERNAL);
  }

  private void design() {
    course.step("proposal presented", 6, meeting, Way.OUTBOUND);
    boolean heard = course.stages().contains("needs-assessment");
    double revised = heard || !structured ? REVISED : REVISED_UNHEARD;
    int rounds = 0;
    while (rounds < MOST_ROUNDS && chance.happens(revised)) {
      course.step("proposal revised", 3, "e-mail", Way.OUTBOUND);
      rounds++;
    }
    if (rounds > 1 && structured) {
      course.wearies();
    }
    course.step("proposal accepted", 3, "web".equals(entry) ? "web" : "branch", Way.INBOUND);
  }

  private void implementation() {
    course.step("contract signed", 3, "web".equals(entry) ? "web" : "branch", Way.INBOUND);
    course.step("account opened", 2, "back office", Way.INTERNAL, "success");
    while (chance.happens(TRANSFER_FAILS)) {
      course.step("assets transferred", 4, "back office", Way.INTERNAL, "failure");
      if (structured) {
        course.wearies();
      }
    }
    course.step("assets transferred", 5, "back office", Way.INTERNAL, "success");
  }

  private void review() {
    course.step("first review invited", 9, "e-mail", Way.OUTBOUND);
    course.step("first review held", 7, meeting, Way.OUTBOUND);
  }
}
