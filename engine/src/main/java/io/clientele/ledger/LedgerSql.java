package io.clientele.ledger;

import io.clientele.data.NamedStatements;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ledger's statements, and the steps that brought its tables to their present form. */
final class LedgerSql {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(LedgerSql.class, "ledger.sql");

  /** Never changed and never removed: a new form of the tables is a new step. */
  static final List<String> STEPS = NamedStatements.beside(LedgerSql.class, "steps.sql").all();

  private static final Pattern ROW = Pattern.compile("values (\\(\\?(?:, \\?)*\\))");

  private LedgerSql() {}

  static String named(String name) {
    return STATEMENTS.named(name);
  }

  /** Whether a statement inserts one row of parameters. */
  static boolean takesMany(String statement) {
    return ROW.matcher(statement).find();
  }

  /** The statement for so many rows of parameters at once. */
  static String many(String statement, int rows) {
    Matcher row = ROW.matcher(statement);
    return row.find()
        ? row.replaceFirst("values " + String.join(", ", Collections.nCopies(rows, row.group(1))))
        : statement;
  }
}
