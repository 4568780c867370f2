package io.clientele.transform.response;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.loop.Lineage;
import io.clientele.transform.loop.Loop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times the duties of responses to a crisis, from the trigger to the measure that is restored. */
record Crises(Engine engine, Model model) {
  private static final List<String> DUTIES =
      List.of("communication", "restoration", "trust", "lessons");

  void store() {
    engine.run("delete from crisis");
    Lineage lineage = new Lineage(model);
    try (Appender table = engine.append("crisis")) {
      for (Element response : model.ofKind("response")) {
        if (response.value().path("responseType").asString("").equals("Crisis_Management")) {
          Optional<LocalDate> seen =
              lineage.triggersOf(response).stream()
                  .flatMap(trigger -> Loop.date(trigger, "detectionDate").stream())
                  .min(LocalDate::compareTo);
          for (String duty : DUTIES) {
            row(table, response, duty, seen, done(response, duty));
          }
          row(table, response, "measure restored", seen, restored(response));
        }
      }
    }
  }

  /** A day, or an object with the day on which it was done. */
  private static Optional<LocalDate> done(Element response, String duty) {
    var value = response.value().path("checklist").path(duty);
    return Loop.date(value.isObject() ? value.path("done").asString("") : value.asString(""));
  }

  private Optional<LocalDate> restored(Element response) {
    return engine
        .rows(
            Sql.of(
                "select cast(max(restored) as varchar) from effect where response_id = ?"
                    + " having count(restored) = count(*) and count(*) > 0",
                response.id()),
            row -> LocalDate.parse(row.text(1)))
        .stream()
        .findFirst();
  }

  private static void row(
      Appender table,
      Element response,
      String duty,
      Optional<LocalDate> seen,
      Optional<LocalDate> done) {
    @Nullable Integer days =
        seen.isEmpty() || done.isEmpty()
            ? null
            : (Integer) (int) ChronoUnit.DAYS.between(seen.get(), done.get());
    table.row(response.id(), duty, done.orElse(null), days);
  }
}
