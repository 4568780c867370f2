package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.resolve.Evaluation;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "evaluate",
    description = "Hold the resolved records against known truth.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "A CSV file with the header source,key,customer.")
  private Path truth = Path.of("");

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    try (Engine engine = Warehouse.at(place.hidden()).open()) {
      Evaluation evaluation =
          Evaluation.of(
              engine,
              Truth.read(command, truth),
              Pipeline.resolving(Workspace.open(place.root()).model()));
      command
          .commandLine()
          .getOut()
          .println(json ? object(evaluation).toPrettyString() : text(evaluation));
    }
    return 0;
  }

  private static String text(Evaluation evaluation) {
    return line("pairs", evaluation.pairs())
        + line("clusters", evaluation.clusters())
        + String.format(
            Locale.ROOT,
            "candidates  recall %.4f\nthreshold   %.3f%s",
            evaluation.candidateRecall(),
            evaluation.threshold(),
            unknown(evaluation.unknown()));
  }

  private static String line(String name, Evaluation.Quality quality) {
    return String.format(
        Locale.ROOT,
        "%-11s precision %.4f  recall %.4f  F1 %.4f\n",
        name,
        quality.precision(),
        quality.recall(),
        quality.f1());
  }

  private static String unknown(long records) {
    return records == 0 ? "" : "\n" + records + " records of the truth are not in the warehouse";
  }

  private static ObjectNode object(Evaluation evaluation) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    add(object.putObject("pairs"), evaluation.pairs());
    add(object.putObject("clusters"), evaluation.clusters());
    object.putObject("candidates").put("recall", evaluation.candidateRecall());
    object.put("threshold", evaluation.threshold());
    object.put("unknown", evaluation.unknown());
    return object;
  }

  private static void add(ObjectNode object, Evaluation.Quality quality) {
    object.put("precision", quality.precision());
    object.put("recall", quality.recall());
    object.put("f1", quality.f1());
  }
}
