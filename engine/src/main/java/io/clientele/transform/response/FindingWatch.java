package io.clientele.transform.response;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sees findings of one code. */
record FindingWatch(Engine engine, TriggerRule rule, LocalDate asOf) {
  Watched look() {
    if (rule.code().isEmpty()) {
      return Watched.unable("it names no `code`");
    }
    long found =
        engine
            .rows(
                Sql.of("select count(*) from finding where upper(code) = upper(?)", rule.code()),
                row -> row.integer(1))
            .get(0);
    return new Watched(
        1, found == 0 ? List.of() : List.of(raised(found)), Watched.Ceaseless.NONE, "");
  }

  private Raised raised(long found) {
    Evidence evidence =
        new Evidence(
            rule.code(),
            "findings",
            "",
            Optional.of(new Stretch(0, asOf, asOf)),
            new Stretch(found, asOf, asOf),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Evidence.FOUND);
    String said =
        "%s was found %s on %s."
            .formatted(rule.code(), found == 1 ? "once" : found + " times", asOf);
    return new Raised(rule, rule.code(), "", "", evidence, 1, 1, said);
  }
}
