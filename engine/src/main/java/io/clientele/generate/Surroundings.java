package io.clientele.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What goes on around customers, at set rates: mentions, engagement, costs and courses. */
final class Surroundings {
  /** The share of adults who ever write of the bank. */
  static final double MENTIONING = 0.04;

  /** The share of adult customers who ever read or attend something. */
  static final double READING = 0.30;

  /** The share of those who take part in the customers' forum. */
  static final double TAKING_PART = 0.25;

  /** The share of children from six on who are in a course. */
  static final double LEARNING = 0.5;

  private static final List<String> CONTENT = List.of("article read", "webinar attended");
  private static final List<String> COMMUNITY =
      List.of("question posted", "question answered", "group joined");
  private static final List<String> TOPICS =
      List.of("saving", "funds", "pension", "taxes", "cards");
  private static final List<String> CHANNELS = List.of("web", "branch", "phone");
  private static final List<String> LEVELS = List.of("beginner", "middle", "advanced");
  private static final List<String> SAID =
      List.of(
          "Opened my account in ten minutes, great app",
          "Waited forty minutes on the phone, terrible",
          "Harbour Street branch used to be better",
          "Best adviser I ever had",
          "Thinking of switching to another bank");

  private record Moment(LocalDateTime at, String key, String what, String channel, String topic) {}

  private final Census census;
  private final Rosters rosters;
  private final LocalDate until;

  Surroundings(Census census, Rosters rosters) {
    this.census = census;
    this.rosters = rosters;
    this.until = census.recipe().until();
  }

  private Chance chance(String concern, Person person) {
    return Chance.of(census.recipe().seed(), concern, person.number());
  }

  private boolean isAdult(Person person) {
    return person.ageOn(until) >= 18;
  }

  private LocalDateTime moment(Chance chance) {
    return until.minusDays(1 + chance.below(364)).atTime(8, 0).plusMinutes(chance.below(720));
  }

  byte[] mentions() {
    JsonLines lines = new JsonLines();
    int number = 0;
    for (Person person : census.people()) {
      Chance chance = chance("mentions", person);
      if (isAdult(person) && chance.happens(MENTIONING)) {
        number++;
        String handle = person.given().toLowerCase(Locale.ROOT) + person.number();
        lines
            .text("id", String.format(Locale.ROOT, "M-%05d", number))
            .text("at", Happenings.TIME.format(moment(chance)))
            .text("handle", "@" + handle)
            .text("email", chance.happens(0.5) ? person.email() : "")
            .text("text", chance.pick(SAID))
            .end();
      }
    }
    return lines.bytes();
  }

  byte[] engagement() {
    List<Moment> moments = new ArrayList<>();
    for (Person person : census.people()) {
      Optional<String> key = rosters.crmKey(person);
      Chance chance = chance("engagement", person);
      if (key.isPresent() && isAdult(person) && chance.happens(READING)) {
        some(moments, key.get(), CONTENT, "web", chance);
        if (chance.happens(TAKING_PART)) {
          some(moments, key.get(), COMMUNITY, "community", chance);
        }
      }
    }
    moments.sort(Comparator.comparing(Moment::at));
    Csv csv = Csv.of("id", "customer_no", "activity", "at", "channel", "topic");
    int number = 0;
    for (Moment one : moments) {
      number++;
      String id = String.format(Locale.ROOT, "G-%06d", number);
      csv.row(id, one.key, one.what, Happenings.TIME.format(one.at), one.channel, one.topic);
    }
    return csv.bytes();
  }

  private void some(
      List<Moment> moments, String key, List<String> whats, String channel, Chance chance) {
    int times = 1 + chance.below(4);
    for (int n = 0; n < times; n++) {
      String topic = chance.pick(TOPICS);
      moments.add(new Moment(moment(chance), key, chance.pick(whats), channel, topic));
    }
  }

  /** Each month and channel of the last year; the web is twice as dear as the branch. */
  byte[] costs() {
    Csv csv = Csv.of("what", "channel", "amount", "month");
    for (int back = 11; back >= 0; back--) {
      YearMonth month = YearMonth.from(until).minusMonths(back);
      for (int n = 0; n < CHANNELS.size(); n++) {
        Chance chance = Chance.of(census.recipe().seed(), "costs", 10L * back + n);
        double usual = census.people().size() * (n == 0 ? 2.0 : 1.0);
        String amount = String.format(Locale.ROOT, "%.2f", chance.around(usual, 0.1));
        csv.row("acquisition", CHANNELS.get(n), amount, month.toString());
      }
    }
    return csv.bytes();
  }

  byte[] enrolments() {
    Csv csv = Csv.of("child", "level", "from", "to");
    for (Person person : census.people()) {
      Optional<String> key = rosters.crmKey(person);
      Chance chance = chance("enrolments", person);
      int age = person.ageOn(until);
      if (key.isPresent() && age >= 6 && age < 18 && chance.happens(LEARNING)) {
        LocalDate from = until.minusDays(30 + chance.below(300));
        String to = chance.happens(0.3) ? until.minusDays(chance.below(30)).toString() : "";
        csv.row(key.get(), LEVELS.get(Math.min(2, (age - 6) / 4)), from.toString(), to);
      }
    }
    return csv.bytes();
  }
}
