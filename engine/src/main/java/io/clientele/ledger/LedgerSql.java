package io.clientele.ledger;

import io.clientele.data.NamedStatements;
import java.util.List;

/** The ledger's statements, and the steps that brought its tables to their present form. */
final class LedgerSql {
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(LedgerSql.class, "ledger.sql");

  /** Never changed and never removed: a new form of the tables is a new step. */
  static final List<String> STEPS = NamedStatements.beside(LedgerSql.class, "steps.sql").all();

  private LedgerSql() {}

  static String named(String name) {
    return STATEMENTS.named(name);
  }
}
