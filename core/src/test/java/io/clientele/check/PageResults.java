package io.clientele.check;

import io.clientele.check.result.Deviation;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.Loss;
import io.clientele.check.result.MarketResult;
import io.clientele.check.result.Reading;
import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.SharedEvents;
import io.clientele.check.result.Volume;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What a block of results on a page says was measured: YAML under the names of the records. */
final class PageResults extends NoResults {
  private final JsonNode said;

  private PageResults(JsonNode said) {
    this.said = said;
  }

  static Results of(String text) {
    if (Formats.parse(new SourceFile("results.yaml", text)) instanceof Parsed.Read read) {
      return new PageResults(read.tree().value());
    }
    throw new IllegalStateException("a block of results is no YAML: " + text);
  }

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.of(LocalDate.parse(said.path("asOf").asString("2026-06-30")));
  }

  @Override
  public Volume volume() {
    JsonNode volume = said.path("volume");
    return new Volume(
        volume.path("records").asLong(0),
        volume.path("parties").asLong(0),
        volume.path("events").asLong(0),
        volume.path("readings").asLong(0));
  }

  @Override
  public List<IndicatorResult> indicators() {
    return all("indicators", PageResults::indicator);
  }

  private static IndicatorResult indicator(JsonNode row) {
    return new IndicatorResult(
        row.path("subject").asString(""),
        row.path("name").asString(""),
        number(row, "declared"),
        number(row, "measured"),
        number(row, "low"),
        number(row, "high"),
        number(row, "target"),
        row.path("unit").asString(""),
        row.path("verdict").asString(""),
        row.path("measure").asString(""),
        row.path("n").asLong(0));
  }

  private static OptionalDouble number(JsonNode row, String key) {
    return row.has(key) ? OptionalDouble.of(row.path(key).asDouble()) : OptionalDouble.empty();
  }

  @Override
  public List<Deviation> deviations() {
    return all(
        "deviations",
        row ->
            new Deviation(
                row.path("journey").asString(""),
                row.path("kind").asString(""),
                row.path("detail").asString(""),
                row.path("cases").asLong(0),
                row.path("share").asDouble(0),
                Loss.UNKNOWN,
                List.of()));
  }

  @Override
  public List<SharedEvents> sharedEvents() {
    return all(
        "sharedEvents",
        row ->
            new SharedEvents(
                row.path("journey").asString(""),
                row.path("first").asString(""),
                row.path("second").asString(""),
                row.path("condition").asString(""),
                row.path("events").asLong(0),
                row.path("example").asString("")));
  }

  @Override
  public List<Reading> readings() {
    return all(
        "readings",
        row ->
            new Reading(
                row.path("measure").asString(""),
                row.path("segment").asString(""),
                row.path("journey").asString(""),
                row.path("stage").asString(""),
                row.path("channel").asString(""),
                row.path("unit").asString(""),
                row.path("period").asString("all"),
                row.path("value").asDouble(0),
                row.path("low").asDouble(0),
                row.path("high").asDouble(0),
                row.path("n").asLong(0),
                "",
                "",
                LocalDate.of(2026, 6, 30)));
  }

  @Override
  public List<LayerResult> layers() {
    return all(
        "layers",
        row ->
            new LayerResult(
                row.path("layer").asString(""),
                row.path("element").asString(""),
                row.path("self").asInt(0),
                row.path("evidence").asInt(1),
                row.path("effective").asInt(1),
                row.path("coverage").asDouble(1),
                row.path("verdict").asString("")));
  }

  @Override
  public List<GateResult> gates() {
    return all(
        "gates",
        row ->
            new GateResult(
                row.path("element").asString(""),
                row.path("level").asInt(2),
                row.path("id").asString(""),
                row.path("id").asString("") + "@1",
                row.path("asks").asString(""),
                row.path("state").asString(""),
                number(row, "found"),
                row.path("wanted").asDouble(1),
                row.path("gap").asString(""),
                List.of(),
                row.path("needs").asString("")));
  }

  @Override
  public ResponseResult responses() {
    return PageResponses.of(said);
  }

  @Override
  public Map<String, Long> members() {
    Map<String, Long> members = new TreeMap<>();
    said.path("members").properties().forEach(e -> members.put(e.getKey(), e.getValue().asLong()));
    return members;
  }

  @Override
  public Map<String, Long> overlaps() {
    Map<String, Long> overlaps = new TreeMap<>();
    for (JsonNode row : said.path("overlaps")) {
      String pair = row.path(0).asString("") + "\t" + row.path(1).asString("");
      overlaps.put(pair, row.path(2).asLong());
    }
    return overlaps;
  }

  @Override
  public MarketResult market() {
    return new MarketResult(
        all("cells", PageResults::cell),
        all("lanes", PageResults::lane),
        List.of(),
        List.of(),
        said.path("elsewhere").asLong(0));
  }

  private static MarketResult.Cell cell(JsonNode row) {
    return new MarketResult.Cell(
        row.path("type").asString(""),
        row.path("offer").asString(""),
        row.path("region").asString(""),
        row.path("route").asString(""),
        row.path("lane").asString(""),
        List.of(),
        row.path("customers").asLong(0),
        row.path("orders").asLong(0),
        row.path("routed").asLong(0),
        row.path("declared").asLong(0),
        row.path("revenue").asDouble(0));
  }

  private static MarketResult.Lane lane(JsonNode row) {
    return new MarketResult.Lane(
        row.path("offer").asString(""),
        row.path("type").asString(""),
        row.path("lane").asString(""),
        row.path("due").asString(""),
        row.path("n").asLong(0),
        number(row, "median"),
        number(row, "p85"),
        number(row, "defects"),
        row.path("verdict").asString(""),
        row.path("why").asString(""),
        List.of());
  }

  private <T> List<T> all(String key, Function<JsonNode, T> read) {
    List<T> rows = new ArrayList<>();
    said.path(key).forEach(row -> rows.add(read.apply(row)));
    return rows;
  }
}
