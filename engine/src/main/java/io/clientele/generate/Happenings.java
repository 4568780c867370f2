package io.clientele.generate;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes what happened in cases, in the order of time, up to the last day. */
final class Happenings {
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final List<String> ADVISERS =
      List.of("Ames", "Bianco", "Cole", "Duarte", "Engel", "Faye", "Grant", "Hale", "Ibsen");
  private static final List<String> TOPICS =
      List.of("card", "payment", "account", "login", "fees", "loan", "address", "app");

  private record Moment(LocalDateTime at, int order, Case of, Course.Step step) {}

  private Happenings() {}

  static byte[] onboarding(List<Case> cases, LocalDateTime end) {
    Csv csv =
        Csv.of(
            "event_id",
            "case_id",
            "customer_no",
            "activity",
            "at",
            "channel",
            "direction",
            "initiator",
            "outcome",
            "branch",
            "advisor");
    int number = 0;
    for (Moment moment : inOrder(cases, end)) {
      number++;
      Course.Step step = moment.step();
      csv.row(
          String.format(Locale.ROOT, "WE-%06d", number),
          moment.of().id(),
          moment.of().key(),
          step.activity(),
          TIME.format(moment.at()),
          step.channel(),
          step.way().direction,
          step.way().initiator,
          step.outcome(),
          moment.of().unit(),
          ADVISERS.get(moment.of().person().number() % ADVISERS.size()));
    }
    return Gzip.of(csv.bytes());
  }

  static byte[] service(List<Case> cases, LocalDateTime end) {
    JsonLines lines = new JsonLines();
    int number = 0;
    for (Moment moment : inOrder(cases, end)) {
      number++;
      Course.Step step = moment.step();
      lines
          .text("id", String.format(Locale.ROOT, "SE-%06d", number))
          .text("ticket", moment.of().id())
          .text("login", moment.of().key())
          .text("step", step.activity())
          .text("at", TIME.format(moment.at()))
          .text("channel", step.channel())
          .text("direction", step.way().direction)
          .text("by", step.way().initiator)
          .text("result", step.outcome())
          .text("topic", TOPICS.get((int) (moment.of().course().minutes() % TOPICS.size())))
          .text("team", moment.of().unit())
          .end();
    }
    return Gzip.of(lines.bytes());
  }

  private static List<Moment> inOrder(List<Case> cases, LocalDateTime end) {
    List<Moment> moments = new ArrayList<>();
    for (Case of : cases) {
      for (Course.Step step : of.until(end)) {
        moments.add(new Moment(of.at(step), moments.size(), of, step));
      }
    }
    moments.sort(Comparator.comparing(Moment::at).thenComparingInt(Moment::order));
    return moments;
  }
}
