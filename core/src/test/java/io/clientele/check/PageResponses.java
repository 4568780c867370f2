package io.clientele.check;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.check.result.ResponseResult.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What a block of results on a page says of responses. */
final class PageResponses {
  private static final Stretch NEVER =
      new Stretch(OptionalDouble.empty(), Optional.empty(), Optional.empty());
  private static final Figure NOTHING =
      new Figure(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 0);

  private PageResponses() {}

  static ResponseResult of(JsonNode said) {
    return new ResponseResult(
        List.of(),
        all(said, "triggerRules", PageResponses::rule),
        List.of(),
        all(said, "effects", PageResponses::effect),
        List.of(),
        all(said, "measurePoints", PageResponses::point),
        all(said, "sensors", PageResponses::sensor),
        List.of(),
        all(said, "questions", PageResponses::question),
        List.of());
  }

  private static <T> List<T> all(JsonNode said, String key, Function<JsonNode, T> read) {
    List<T> rows = new ArrayList<>();
    said.path(key).forEach(row -> rows.add(read.apply(row)));
    return rows;
  }

  private static String text(JsonNode row, String key) {
    return row.path(key).asString("");
  }

  private static OptionalDouble number(JsonNode row, String key) {
    return row.has(key) ? OptionalDouble.of(row.path(key).asDouble()) : OptionalDouble.empty();
  }

  private static ResponseResult.Rule rule(JsonNode row) {
    return new ResponseResult.Rule(
        text(row, "id"),
        "threshold",
        1,
        1,
        1,
        row.path("held").asInt(0),
        row.path("months").asInt(0),
        text(row, "subject"),
        text(row, "fault"));
  }

  private static ResponseResult.Effect effect(JsonNode row) {
    return new ResponseResult.Effect(
        text(row, "response"),
        text(row, "response"),
        text(row, "point"),
        1,
        NEVER,
        NOTHING,
        NEVER,
        NOTHING,
        new Figure(number(row, "change"), number(row, "low"), number(row, "high"), 400),
        OptionalDouble.empty(),
        false,
        text(row, "verdict"),
        text(row, "reason"),
        "",
        Optional.empty(),
        OptionalInt.empty());
  }

  private static ResponseResult.Point point(JsonNode row) {
    return new ResponseResult.Point(
        text(row, "id"),
        text(row, "measure"),
        "",
        "",
        90,
        NOTHING,
        OptionalDouble.empty(),
        "unmeasurable",
        0,
        List.of(),
        text(row, "fault"));
  }

  private static ResponseResult.Sensor sensor(JsonNode row) {
    Optional<LocalDate> newest = Optional.of(text(row, "newest")).map(LocalDate::parse);
    return new ResponseResult.Sensor(
        text(row, "id"),
        row.path("observations").asLong(0),
        newest,
        row.path("fresh").asBoolean(true),
        "",
        3,
        NEVER,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        NEVER,
        OptionalDouble.empty(),
        0,
        0,
        0,
        row.path("personal").asLong(0),
        text(row, "fault"));
  }

  private static ResponseResult.Question question(JsonNode row) {
    return new ResponseResult.Question(
        text(row, "id"), text(row, "state"), "", Optional.empty(), text(row, "missing"));
  }
}
