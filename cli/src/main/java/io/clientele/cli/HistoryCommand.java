package io.clientele.cli;

import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.Life;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "history",
    description = "Tell the life of a customer id: births, merges, splits and decisions.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "PARTY", description = "Such as P-0000042, whether it lives or not.")
  private String party = "";

  @Mixin private WorkspaceOption workspace;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    Path ledgerFile = Place.ledger(workspace.root().resolve(Place.HIDDEN));
    if (Files.notExists(ledgerFile)) {
      throw unknown();
    }
    try (Ledger ledger = Ledger.open(ledgerFile)) {
      Life life =
          PartyId.number(party).stream()
              .boxed()
              .flatMap(number -> ledger.life(number).stream())
              .findFirst()
              .orElseThrow(this::unknown);
      command
          .commandLine()
          .getOut()
          .println(json ? object(life).toPrettyString() : text(life).stripTrailing());
    }
    return 0;
  }

  private ParameterException unknown() {
    return new ParameterException(
        command.commandLine(), "no customer was ever called `" + party + "`");
  }

  private static String text(Life life) {
    StringBuilder text = new StringBuilder(life.id());
    text.append(
        life.id().equals(life.living())
            ? " is a customer of " + counted(life.members().size()) + ": " + named(life.members())
            : " went up in " + life.living());
    text.append("\n\n");
    for (Life.Turn turn : life.turns()) {
      text.append("  %s  run %-3d %s\n".formatted(turn.on(), turn.generation(), told(turn)));
    }
    for (Decision it : life.decisions()) {
      text.append(
          "  %s  %-7s %s: %s – %s%s\n"
              .formatted(
                  it.on(),
                  it.author(),
                  it.verdict().word(),
                  it.a(),
                  it.b(),
                  it.reason().isEmpty() ? "" : " (" + it.reason() + ")"));
    }
    return text.toString();
  }

  private static String told(Life.Turn turn) {
    String other = turn.other().orElse("");
    return switch (turn.sort()) {
          case CAME -> "new: ";
          case MERGED -> "merged, from " + other + ": ";
          case PARTED -> "parted, to " + other + ": ";
        }
        + named(turn.records());
  }

  private static String counted(int records) {
    return records == 1 ? "1 record" : records + " records";
  }

  private static String named(List<RecordKey> records) {
    return records.stream().map(RecordKey::toString).collect(Collectors.joining(", "));
  }

  private static ObjectNode object(Life life) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("party", life.id()).put("living", life.living());
    ArrayNode members = object.putArray("records");
    life.members().forEach(it -> members.add(it.toString()));
    ArrayNode turns = object.putArray("turns");
    for (Life.Turn turn : life.turns()) {
      ObjectNode one = turns.addObject();
      one.put("run", turn.generation()).put("on", turn.on());
      one.put("sort", turn.sort().name().toLowerCase(Locale.ROOT));
      turn.other().ifPresent(other -> one.put("other", other));
      ArrayNode records = one.putArray("records");
      turn.records().forEach(it -> records.add(it.toString()));
    }
    object.setAll(DecisionFile.tree(life.decisions()));
    return object;
  }
}
