package io.clientele.data.sources;

import io.clientele.check.DataCode;
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

  /** A source without rows, which is seldom meant. */
  static List<Finding> empty(Engine engine, DataFile file, String source) {
    boolean empty = engine.rows(Sql.of("select 1 from staged limit 1"), row -> row).isEmpty();
    return empty
        ? List.of(
            DataCode.EMPTY_SOURCE
                .at(file.at(1, 1), "source `" + source + "` has no rows")
                .help("look whether its export ended early; an empty file counts for nothing"))
        : List.of();
  }

  private static String help(String code) {
    if (code.equals(Code.MIXED_ZONES)) {
      return "say in the option `zone` where the others were written; they are taken to be UTC";
    }
    return code.equals(Code.BAD_VALUE)
        ? "the rows are kept without that value; the table `rejected` lists them"
        : "the rows are left out; the table `rejected` keeps them";
  }
}
