package io.clientele.check.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What asked for an answer, what was done about it, and what that brought.
 *
 * @param triggers declared, then raised by rules
 * @param chains a row for each way from a trigger to a response
 * @param effects of each response at each point
 * @param weeks around each effect, in order
 * @param points where measures are taken, those that serve most areas first
 * @param duties of responses to a crisis
 */
public record ResponseResult(
    List<Trigger> triggers,
    List<Rule> rules,
    List<Chain> chains,
    List<Effect> effects,
    List<Week> weeks,
    List<Point> points,
    List<Sensor> sensors,
    List<Audience> audiences,
    List<Question> questions,
    List<Duty> duties) {
  public static final ResponseResult NONE =
      new ResponseResult(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of());

  public ResponseResult {
    triggers = List.copyOf(triggers);
    rules = List.copyOf(rules);
    chains = List.copyOf(chains);
    effects = List.copyOf(effects);
    weeks = List.copyOf(weeks);
    points = List.copyOf(points);
    sensors = List.copyOf(sensors);
    audiences = List.copyOf(audiences);
    questions = List.copyOf(questions);
    duties = List.copyOf(duties);
  }

  /** A figure over a stretch of days; empty where nothing was measured. */
  public record Stretch(OptionalDouble value, Optional<LocalDate> from, Optional<LocalDate> to) {}

  /**
   * What asks for an answer.
   *
   * @param sort {@code declared}, or the sort of the rule that raised it
   * @param rule the rule's id; empty without one; likewise the sensor's
   * @param definition the hash of the measure's definition; empty without one
   * @param strength of the evidence, 1 to 5; 0 where nobody said
   * @param state {@code declared}, or {@code new} where no file declares it yet
   * @param still whether its rule is met now
   * @param said what was measured
   */
  public record Trigger(
      String id,
      String title,
      String sort,
      String rule,
      String sensor,
      String subject,
      String measure,
      String unit,
      String definition,
      Stretch baseline,
      Stretch window,
      OptionalDouble deviations,
      OptionalDouble p,
      int strength,
      String impact,
      Optional<LocalDate> detected,
      String state,
      boolean still,
      String said) {}

  /**
   * What became of a rule.
   *
   * @param held in how many months of {@code months} the subject met it that met it most
   * @param fault why it cannot look; empty where it can
   */
  public record Rule(
      String id,
      String sort,
      long lookedAt,
      long met,
      long raised,
      int held,
      int months,
      String subject,
      String fault) {}

  /**
   * One way from a trigger on; ids are empty where it ends before.
   *
   * @param age in days, until it was closed
   * @param toRationale days from the trigger on; likewise the next two
   */
  public record Chain(
      String trigger,
      String rationale,
      String response,
      Optional<LocalDate> detected,
      Optional<LocalDate> reasoned,
      Optional<LocalDate> begun,
      Optional<LocalDate> closed,
      String state,
      OptionalInt age,
      OptionalInt toRationale,
      OptionalInt toResponse,
      OptionalInt toClose) {}

  /** A figure with its interval; the value is empty where there is none. */
  public record Figure(OptionalDouble value, OptionalDouble low, OptionalDouble high, long n) {}

  /**
   * What a response brought at one point.
   *
   * @param change after less before, with {@code n} of both together
   * @param seasonal whether the change of the same days a year earlier was taken off
   * @param reason what there is to say beside the verdict
   * @param repeated how the reading stands to the one that was remembered
   * @param restored from which day on the measure was back
   * @param days from the trigger to the verdict, or to now
   */
  public record Effect(
      String loop,
      String response,
      String point,
      int round,
      Stretch before,
      Figure was,
      Stretch after,
      Figure is,
      Figure change,
      OptionalDouble p,
      boolean seasonal,
      String verdict,
      String reason,
      String repeated,
      Optional<LocalDate> restored,
      OptionalInt days) {}

  /**
   * One week of a control chart around a response.
   *
   * @param phase {@code earlier}, {@code before}, {@code between}, {@code after} or {@code later}
   */
  public record Week(
      String loop,
      String point,
      LocalDate begins,
      double value,
      long n,
      double centre,
      double low,
      double high,
      String phase) {}

  /**
   * Where a measure is taken again and again.
   *
   * @param reliability how far two halves of its customers agree; empty where nobody can tell
   * @param areas the units that it serves
   * @param fault why it cannot be taken; empty where it can
   */
  public record Point(
      String id,
      String measure,
      String unit,
      String definition,
      int days,
      Figure now,
      OptionalDouble reliability,
      String verdict,
      long uses,
      List<String> areas,
      String fault) {
    public Point {
      areas = List.copyOf(areas);
    }
  }

  /** How a sensor stands; the signal is its newest one, if it ever had one. */
  public record Sensor(
      String id,
      long observations,
      Optional<LocalDate> newest,
      boolean fresh,
      String licence,
      int trust,
      Stretch baseline,
      OptionalDouble value,
      OptionalDouble deviations,
      Stretch signal,
      OptionalDouble p,
      int strength,
      int accepted,
      int rejected,
      long personal,
      String fault) {}

  /** A market by a feed; segment and region are empty where it is all of it. */
  public record Audience(
      String sensor,
      String segment,
      String region,
      double market,
      long known,
      double unreachable,
      LocalDate at) {}

  /**
   * A question.
   *
   * @param state whether something answers it; {@code unmeasured} where what it names gives nothing
   */
  public record Question(
      String id, String state, String answeredBy, Optional<LocalDate> due, String missing) {}

  /** One duty of a response to a crisis, with the days from the trigger on. */
  public record Duty(String response, String duty, Optional<LocalDate> done, OptionalInt days) {}
}
