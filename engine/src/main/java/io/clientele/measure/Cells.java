package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a measure's observations into cells, in one statement that reads them once: every subject of
 * every grain is a sum of cells.
 */
final class Cells {
  private static final String SEGMENT = "segment";
  private static final String PERIOD = "period";

  private final Definition definition;
  private final Audience audience;
  private final Periods periods;
  private final List<String> dimensions;
  private final boolean segmented;

  /** What the statistic tells apart besides; the values of an ordered one come by themselves. */
  private final List<String> apart;

  Cells(Definition definition, Audience audience, Periods periods) {
    this.definition = definition;
    this.audience = audience;
    this.periods = periods;
    Set<String> named = new LinkedHashSet<>();
    definition.grains().forEach(named::addAll);
    boolean asked = !namesSegments(definition) && named.remove(SEGMENT);
    this.segmented = asked && !audience.isNobody();
    this.dimensions = List.copyOf(named);
    Statistic statistic = definition.statistic();
    this.apart = statistic.isOrdered() ? List.of() : statistic.each();
  }

  /** Reads them in a fixed order. */
  List<Cell> read(Engine engine, String observations) {
    return engine.rows(Sql.of(sums(observations)), this::cell);
  }

  /** Each value with the number of its cell, in ascending order. */
  Sql values(String observations) {
    List<String> columns = columns();
    List<String> named = new ArrayList<>();
    List<String> same = new ArrayList<>(List.of("true"));
    List<String> order = new ArrayList<>();
    for (int n = 0; n < columns.size(); n++) {
      named.add(columns.get(n) + " as d" + n);
      order.add("d" + n);
      same.add(columns.get(n) + " is not distinct from c.d" + n);
    }
    String grouped = named.isEmpty() ? "0 as d" : String.join(", ", named);
    boolean open = definition.statistic() == Statistic.SURVIVAL;
    return Sql.of(
        Script.text("values.sql")
            .replace("${columns}", grouped)
            .replace("${order}", order.isEmpty() ? "d" : String.join(", ", order))
            .replace("${from}", from(observations))
            .replace("${known}", String.join(" and ", known()))
            .replace("${same}", String.join("\n  and ", same))
            .replace("${ended}", open ? "case when ended = 0 then 0 else 1 end" : "1"));
  }

  private String sums(String observations) {
    List<String> grouped = columns();
    List<String> selected = new ArrayList<>(grouped);
    selected.add(
        definition.columns().contains("at") ? "cast(max(cast(f.at as date)) as varchar)" : "''");
    selected.addAll(definition.statistic().added());
    List<String> known = known();
    return String.join(
        "\n",
        "select " + String.join(", ", selected),
        from(observations),
        known.isEmpty() ? "" : "where " + String.join(" and ", known),
        grouped.isEmpty() ? "" : "group by " + String.join(", ", grouped),
        grouped.isEmpty() ? "" : "order by " + String.join(", ", grouped));
  }

  /** All that tells cells apart: the dimensions, the segments, and what the statistic needs. */
  private List<String> columns() {
    List<String> columns =
        new ArrayList<>(dimensions.stream().map(name -> column(definition, name)).toList());
    if (segmented) {
      columns.add("a.audience");
    }
    columns.addAll(apart);
    return columns;
  }

  private String from(String observations) {
    return "from ("
        + observations
        + "\n) f"
        + (segmented ? "\nleft join party_audience a on a.party_id = f.party_id" : "");
  }

  private List<String> known() {
    return definition.statistic().each().stream().map(Cells::known).toList();
  }

  /** A number that came of a division by zero is none. */
  private static String known(String column) {
    return column.equals("x") || column.equals("load")
        ? "isfinite(cast(" + column + " as double))"
        : column + " is not null";
  }

  /** A measure that names its segments itself is not asked whose members its parties are. */
  private static boolean namesSegments(Definition definition) {
    return definition.columns().contains("segment_id");
  }

  /** What observations are joined with for one dimension alone. */
  static String joined(Definition definition, String dimension) {
    return dimension.equals(SEGMENT) && !namesSegments(definition)
        ? "join membership m on m.party_id = f.party_id"
        : "";
  }

  /** The column of one dimension. */
  static String column(Definition definition, String dimension) {
    return switch (dimension) {
      case SEGMENT -> namesSegments(definition) ? "f.segment_id" : "m.segment_id";
      case "journey" -> "f.journey_id";
      case "stage" -> "f.stage_id";
      case PERIOD -> "cast(date_trunc('month', cast(f.at as timestamp)) as date)";
      default -> "f." + dimension;
    };
  }

  private Cell cell(Row row) {
    Map<String, String> known = new LinkedHashMap<>();
    List<String> within = new ArrayList<>();
    int at = 1;
    for (String dimension : dimensions) {
      Optional<String> value = row.optionalText(at++);
      if (dimension.equals(PERIOD)) {
        value.ifPresent(day -> within.addAll(periods.of(day.substring(0, 7))));
      } else {
        value.ifPresent(text -> known.put(dimension, text));
      }
    }
    List<String> segments = segmented ? audience.segments(row.integer(at++)) : List.of();
    List<String> each = new ArrayList<>();
    for (int n = 0; n < apart.size(); n++) {
      each.add(row.text(at++));
    }
    String newest = row.text(at++);
    List<BigDecimal> sums = new ArrayList<>();
    for (int n = 0; n < definition.statistic().added().size(); n++) {
      sums.add(row.decimal(at++));
    }
    return new Cell(known, segments, within, each, newest, sums);
  }
}
