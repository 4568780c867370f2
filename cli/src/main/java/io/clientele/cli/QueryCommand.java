package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "query",
    description = "Ask one read-only SQL question of the public tables.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(index = "0", paramLabel = "SQL", description = "Such as \"select * from party\".")
  private String sql = "";

  @Mixin private Place place;

  @Option(names = "--json", description = "Print one JSON object: columns and rows.")
  private boolean json;

  @Override
  public Integer call() {
    List<String> columns;
    List<List<Optional<Object>>> rows = new ArrayList<>();
    try (Engine engine = Warehouse.at(place.hidden()).serving()) {
      Sql question = Sql.of(sql);
      columns = engine.columns(question);
      engine.each(question, row -> rows.add(values(row, columns.size())));
    }
    PrintWriter out = command.commandLine().getOut();
    out.println(json ? object(columns, rows).toPrettyString() : TextTable.of(columns, rows));
    return 0;
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
