package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.data.Declared;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.finding.Finding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "query",
    description = {
      "Ask one read-only SQL question of the public tables.",
      "They are those of the last run or, before any run, those of the model. Without a",
      "question, tables and columns are listed."
    },
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private static final String TABLES =
      "select table_name, column_name, data_type from information_schema.columns"
          + " order by table_name, ordinal_position";

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "SQL [DIR]",
      arity = "0..2",
      description = {
        "Such as \"select * from element\"; the last word may be the folder",
        "of the workspace (default: this folder)."
      })
  private List<String> words = List.of();

  @Option(names = "--model", description = "Ask the model as it is now, even after a run.")
  private boolean model;

  @Option(names = "--json", description = "Print one JSON object: columns and rows.")
  private boolean json;

  @Override
  public Integer call() {
    boolean listing = words.isEmpty() || (words.size() == 1 && Asked.isFolder(words.get(0)));
    Path root = root(listing);
    List<String> columns;
    List<List<Optional<Object>>> rows = new ArrayList<>();
    try (Engine engine = engine(root)) {
      Sql question = Sql.of(listing ? TABLES : words.get(0));
      columns = engine.columns(question);
      engine.each(question, row -> rows.add(values(row, columns.size())));
    }
    PrintWriter out = command.commandLine().getOut();
    out.println(json ? object(columns, rows).toPrettyString() : TextTable.of(columns, rows));
    return 0;
  }

  private Path root(boolean listing) {
    int place = listing ? 0 : 1;
    return Place.existing(command, Path.of(words.size() > place ? words.get(place) : "."));
  }

  private Engine engine(Path root) {
    Warehouse warehouse = Warehouse.at(root.resolve(Place.HIDDEN));
    if (!model && warehouse.exists()) {
      return warehouse.serving();
    }
    if (!model) {
      command
          .commandLine()
          .getErr()
          .println("nothing was run yet: the model answers, and tables of a run are empty");
    }
    Workspace workspace = Workspace.open(root);
    LocalDate today = workspace.today(Optional.empty());
    List<Finding> findings =
        workspace
            .judge(workspace.check(Results.NONE, today).withOwn(workspace.model()), today)
            .findings();
    return Declared.serving(workspace.model(), findings);
  }

  private static List<Optional<Object>> values(Row row, int width) {
    return IntStream.rangeClosed(1, width).mapToObj(row::value).toList();
  }

  private static ObjectNode object(List<String> columns, List<List<Optional<Object>>> rows) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ArrayNode names = object.putArray("columns");
    columns.forEach(names::add);
    ArrayNode list = object.putArray("rows");
    for (List<Optional<Object>> row : rows) {
      ArrayNode values = list.addArray();
      row.forEach(value -> values.addPOJO(value.orElse(null)));
    }
    return object;
  }
}
