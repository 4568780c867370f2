package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Segment;
import io.clientele.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says who is in which segment: the parties for which the segment's rule holds. */
final class Membership {
  private final Engine engine;
  private final Conditions conditions;

  Membership(Engine engine, Scope scope) {
    this.engine = engine;
    this.conditions = new Conditions(scope);
  }

  void fill(List<Segment> segments) {
    engine.run("delete from membership");
    for (Segment segment : segments) {
      segment.membership().ifPresent(rule -> fill(segment.id(), rule));
    }
  }

  private void fill(String segmentId, Segment.Membership rule) {
    conditions.sql(rule.rule(), rule.span()).ifPresent(sql -> insert(segmentId, rule, sql));
  }

  private void insert(String segmentId, Segment.Membership rule, Sql condition) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.add(segmentId);
    parameters.add(rule.entity().isEmpty() ? "person" : rule.entity());
    parameters.addAll(condition.parameters());
    String text = Script.text("membership.sql").replace("${condition}", condition.text());
    engine.run(new Sql(text, parameters));
  }
}
