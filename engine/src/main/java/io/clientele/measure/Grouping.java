package io.clientele.measure;

import java.util.ArrayList;
import java.util.List;

/** The statement that sums table {@code observation} for each subject of one grain. */
final class Grouping {
  private final Definition definition;
  private final List<String> grain;

  Grouping(Definition definition, List<String> grain) {
    this.definition = definition;
    this.grain = grain;
  }

  /** The subject's dimensions in the order of the grain, the newest day, then the sums. */
  String sql() {
    List<String> subject = grain.stream().map(each -> column(definition, each)).toList();
    List<String> grouped = new ArrayList<>(subject);
    grouped.addAll(definition.statistic().each());
    List<String> selected = new ArrayList<>(subject);
    selected.add(
        definition.columns().contains("at") ? "cast(max(cast(f.at as date)) as varchar)" : "''");
    selected.addAll(definition.statistic().sums());
    List<String> known = new ArrayList<>(subject.stream().map(c -> c + " is not null").toList());
    definition.statistic().each().forEach(column -> known.add(column + " is not null"));
    return String.join(
        "\n",
        "select " + String.join(", ", selected),
        "from observation f",
        joined(definition, grain),
        known.isEmpty() ? "" : "where " + String.join(" and ", known),
        grouped.isEmpty() ? "" : "group by " + String.join(", ", grouped),
        grouped.isEmpty() ? "" : "order by " + String.join(", ", grouped));
  }

  /** A measure that names its segments itself is not asked whose members its parties are. */
  private static boolean namesSegments(Definition definition) {
    return definition.columns().contains("segment_id");
  }

  /** What table {@code observation} is joined with for a grain. */
  static String joined(Definition definition, List<String> grain) {
    return grain.contains("segment") && !namesSegments(definition)
        ? "join membership m on m.party_id = f.party_id"
        : "";
  }

  /** The column of a dimension. */
  static String column(Definition definition, String dimension) {
    return switch (dimension) {
      case "segment" -> namesSegments(definition) ? "f.segment_id" : "m.segment_id";
      case "journey" -> "f.journey_id";
      case "stage" -> "f.stage_id";
      case "period" -> "substr(cast(f.at as varchar), 1, 7)";
      default -> "f." + dimension;
    };
  }
}
