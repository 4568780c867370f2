package io.clientele.data;

import io.clientele.check.DataCode;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what the files declare into the tables that come from files, replacing what was there. */
public final class Declared {
  private Declared() {}

  /**
   * What the files declare as tables in memory, for questions from outside: the tables of a run are
   * there and empty, and there is no way to any file, setting or network.
   */
  public static Engine serving(Model model, List<Finding> findings) {
    DuckEngine engine = DuckEngine.writing(Path.of(""), Capacity.threads(1));
    Warehouse.tables().forEach(engine::run);
    write(engine, model, findings);
    engine.run("set enable_external_access = false");
    engine.run("set lock_configuration = true");
    return new ServingEngine(engine);
  }

  public static void write(Engine engine, Model model, List<Finding> findings) {
    elements(engine, model);
    edges(engine, model);
    documents(engine, model);
    findings(engine, findings);
  }

  private static void elements(Engine engine, Model model) {
    engine.run("delete from element");
    try (Appender table = engine.append("element")) {
      model
          .elements()
          .forEach(
              it ->
                  table.row(
                      it.id(),
                      it.kind(),
                      it.title(),
                      it.owner(),
                      it.span().file(),
                      it.span().line()));
    }
  }

  private static void edges(Engine engine, Model model) {
    engine.run("delete from edge");
    try (Appender table = engine.append("edge")) {
      model
          .edges()
          .forEach(
              it ->
                  table.row(
                      it.source().id(),
                      it.relation(),
                      it.target().id(),
                      it.declaredBy(),
                      it.span().file(),
                      it.span().line()));
    }
  }

  private static void documents(Engine engine, Model model) {
    engine.run("delete from document");
    try (Appender table = engine.append("document")) {
      model
          .documents()
          .forEach(
              it ->
                  table.row(
                      it.id(),
                      it.type(),
                      it.title(),
                      it.status(),
                      it.levelDeclared(),
                      it.levelReached(),
                      met(it),
                      it.criteria().size(),
                      it.element().span().file(),
                      it.element().span().line()));
    }
  }

  private static int met(Document document) {
    return (int) document.criteria().stream().filter(Document.Criterion::met).count();
  }

  /** What loading, resolving and measuring found, as it was kept: no check can find it again. */
  public static List<Finding> ofData(Engine engine) {
    Map<String, DataCode> codes =
        Arrays.stream(DataCode.values()).collect(Collectors.toMap(DataCode::code, it -> it));
    List<Finding> found = new ArrayList<>();
    engine.each(
        Sql.of("select code, file, line, col, message from finding"),
        row ->
            Optional.ofNullable(codes.get(row.text(1)))
                .ifPresent(
                    code -> {
                      int line = (int) row.integer(3);
                      Span place = Span.point(row.text(2), line, (int) row.integer(4));
                      found.add(code.at(place, row.text(5)));
                    }));
    return found;
  }

  /** The findings alone, for when later stages have added theirs. */
  public static void findings(Engine engine, List<Finding> findings) {
    engine.run("delete from finding");
    try (Appender table = engine.append("finding")) {
      findings.stream()
          .sorted()
          .forEach(
              it ->
                  table.row(
                      it.code(),
                      it.severity().word(),
                      it.span().file(),
                      it.span().line(),
                      it.span().column(),
                      it.message()));
    }
  }
}
