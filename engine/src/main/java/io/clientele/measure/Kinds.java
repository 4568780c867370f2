package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.rule.EventFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts events into kinds: those that agree in everything a touchpoint's condition names are of one
 * kind, and each condition is asked once per kind instead of once per event. No event is written
 * again for it: the views {@code event_of_kind} and {@code event} look its kind up.
 */
final class Kinds {
  /** Every kind has these, whatever the conditions name. */
  private static final List<String> ALWAYS =
      List.of("source", "activity", "channel", "org_unit", "direction", "initiator", "outcome");

  private static final String WHAT = "what";

  private final Engine engine;
  private final List<String> fields;

  /** What tells kinds apart: the fields, many of which may be a number that what happened has. */
  private final List<String> keys;

  /**
   * @param conditions all that will be asked of events
   */
  Kinds(Engine engine, List<Sql> conditions) {
    this.engine = engine;
    TreeSet<String> named = new TreeSet<>(ALWAYS);
    for (String field : EventFields.SCOPE.fields().keySet()) {
      String column = RuleSql.column(field);
      if (conditions.stream().anyMatch(condition -> condition.text().contains(column))) {
        named.add(field);
      }
    }
    this.fields = List.copyOf(named);
    if (isNumbered()) {
      named.removeAll(ALWAYS);
      named.add(WHAT);
    }
    this.keys = List.copyOf(named);
  }

  /**
   * Makes table {@code event_kind}.
   *
   * @param touchpoint the touchpoint of a kind: an expression over its fields
   */
  void make(Sql touchpoint) {
    String names = String.join(", ", fields);
    engine.run(
        new Sql(
            Script.text("event_kind.sql")
                .replace("${what}", keys.contains(WHAT) ? WHAT : "cast(null as integer) as what")
                .replace("${whats}", keys.contains(WHAT) ? "join event_what using (what)" : "")
                .replace("${keys}", String.join(", ", keys))
                .replace("${fields}", names)
                .replace("${touchpoint}", touchpoint.text()),
            touchpoint.parameters()));
    for (String view : List.of("event_of_kind.sql", "event.sql")) {
      engine.run(Script.text(view).replace("${same}", same()));
    }
  }

  /** How often events are of a kind for which several conditions hold, with an example. */
  Sql contested(List<Sql> conditions) {
    StringBuilder claims = new StringBuilder();
    List<@Nullable Object> parameters = new ArrayList<>();
    for (int n = 0; n < conditions.size(); n++) {
      claims.append(", case when ").append(conditions.get(n).text());
      claims.append(" then '").append(n).append("' end");
      parameters.addAll(conditions.get(n).parameters());
    }
    return new Sql(Script.text("ambiguous.sql").replace("${claims}", claims), parameters);
  }

  /** Events that were loaded have a number for what happened. */
  private boolean isNumbered() {
    return engine.rows(Sql.of("select exists (from event_what)"), row -> row.flag(1)).get(0);
  }

  private String same() {
    return String.join(
        "\n  and ", keys.stream().map(f -> "k." + f + " is not distinct from e." + f).toList());
  }
}
