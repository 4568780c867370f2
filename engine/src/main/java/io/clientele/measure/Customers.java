package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.rule.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes table {@code customer}: one row per party, one column per field that a rule may name. */
final class Customers {
  private final Engine engine;
  private final CustomerFields fields;

  Customers(Engine engine, CustomerFields fields) {
    this.engine = engine;
    this.fields = fields;
  }

  void make() {
    Script.run(engine, "customer.sql");
    engine.run(wide());
  }

  /** Golden values turned from rows into columns of their declared types. */
  private Sql wide() {
    List<Object> parameters = new ArrayList<>();
    StringBuilder columns = new StringBuilder();
    for (Map.Entry<String, Type> field : fields.values().entrySet()) {
      columns
          .append(",\n  max(case when v.field = ? then try_cast(v.value as ")
          .append(type(field.getValue()))
          .append(") end) as ")
          .append(RuleSql.column(field.getKey()));
      parameters.add(field.getKey());
    }
    StringBuilder facts = new StringBuilder();
    for (String fact : fields.facts().keySet()) {
      facts.append(fact.equals("age") ? ", g." : ", f.").append(fact);
    }
    String text = Script.text("wide.sql").replace("${columns}", columns).replace("${facts}", facts);
    return new Sql(text, new ArrayList<>(parameters));
  }

  private static String type(Type type) {
    return switch (type) {
      case NUMBER -> "double";
      case TEXT -> "varchar";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }
}
