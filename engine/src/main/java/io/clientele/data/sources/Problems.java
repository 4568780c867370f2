package io.clientele.data.sources;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.List;

/** Says what was found in the rows of one source: one finding per field, with its count. */
final class Problems {
  private Problems() {}

  static List<Finding> of(Engine engine, DataFile file, Dates dates) {
    return engine.rows(
        Sql.of(Statements.named("summary")),
        row -> {
          long count = row.integer(2);
          String code = row.text(1);
          String more = count == 1 ? "" : " (the first of " + count + " such rows)";
          String advice = dates.advice(row.text(5)).map(each -> "; " + each).orElse("");
          return new Finding(code, Severity.WARNING, file.at(row.integer(3), 1), row.text(4) + more)
              .help(help(code) + advice);
        });
  }

  private static String help(String code) {
    return code.equals(Code.BAD_VALUE)
        ? "the rows are kept without that value; the table `rejected` lists them"
        : "the rows are left out; the table `rejected` keeps them";
  }
}
