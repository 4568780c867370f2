package io.clientele.measure;

import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The statement that sums table {@code observation} for one measure point, day by day. */
record Sample(MeasurePoint point, Definition definition) {
  /** The half of the customers, the day, then the sums. */
  Sql sql() {
    List<String> where = new ArrayList<>(List.of("f.at is not null"));
    List<@Nullable Object> parameters = new ArrayList<>();
    if (!point.segments().isEmpty()) {
      where.add(
          "f.party_id in (select party_id from membership"
              + " where segment_id in (select unnest(string_split(?, chr(10)))))");
      parameters.add(String.join("\n", point.segments()));
    }
    among(where, parameters, "f.journey_id", point.journeys());
    among(where, parameters, "f.stage_id", point.stages());
    among(where, parameters, "lower(f.channel)", point.channels());
    among(where, parameters, "lower(f.org_unit)", point.units());
    List<String> each = definition.statistic().each();
    each.forEach(column -> where.add(column + " is not null"));
    List<String> grouped = new ArrayList<>(List.of("half", "day"));
    grouped.addAll(each);
    String text =
        String.join(
            "\n",
            "select " + half() + " as half, cast(cast(f.at as date) as varchar) as day, ",
            String.join(", ", definition.statistic().sums()),
            "from observation f",
            "where " + String.join("\n  and ", where),
            "group by " + String.join(", ", grouped),
            "order by " + String.join(", ", grouped));
    return new Sql(text, parameters);
  }

  /** A customer is in one half for good, whatever the order of rows. */
  private String half() {
    return definition.columns().contains("party_id")
        ? "case when md5(coalesce(cast(f.party_id as varchar), '')) < '8' then 0 else 1 end"
        : "0";
  }

  private static void among(
      List<String> where,
      List<@Nullable Object> parameters,
      String column,
      SortedSet<String> wanted) {
    if (!wanted.isEmpty()) {
      where.add(column + " in (select unnest(string_split(?, chr(10))))");
      parameters.add(String.join("\n", wanted));
    }
  }
}
