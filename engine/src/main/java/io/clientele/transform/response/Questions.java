package io.clientele.transform.response;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.loop.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says of each question whether data or measures answer it. */
record Questions(Engine engine, Model model) {
  void store() {
    engine.run("delete from question");
    List<String> taken =
        engine.rows(Sql.of("select distinct measure from reading"), r -> r.text(1));
    try (Appender table = engine.append("question")) {
      for (Element question : model.ofKind("question")) {
        List<String> answers = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        model.edgesFrom(question).stream()
            .filter(edge -> edge.relation().equals("answered-by"))
            .map(Edge::target)
            .forEach(it -> (isAnswer(it) ? answers : missing).add(it.id()));
        measures(question).forEach(it -> (taken.contains(it) ? answers : missing).add(it));
        String state =
            !answers.isEmpty() ? "answered" : missing.isEmpty() ? "unanswered" : "unmeasured";
        table.row(
            question.id(),
            state,
            String.join("; ", answers),
            Loop.date(question, "dueDate").orElse(null),
            String.join("; ", missing));
      }
    }
  }

  private static List<String> measures(Element question) {
    JsonNode written = question.value().path("measures");
    Stream<JsonNode> texts = written.isArray() ? written.valueStream() : Stream.of(written);
    return texts.map(text -> text.asString("").strip()).filter(text -> !text.isEmpty()).toList();
  }

  /** A point answers once it can be taken; other things are taken at their word. */
  private boolean isAnswer(Element target) {
    return !target.kind().equals("measure-point")
        || engine
            .rows(
                Sql.of(
                    "select 1 from measure_point where point_id = ? and verdict <> 'unmeasurable'",
                    target.id()),
                row -> row.integer(1))
            .stream()
            .findFirst()
            .isPresent();
  }
}
