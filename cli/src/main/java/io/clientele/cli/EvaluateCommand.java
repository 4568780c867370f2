package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.resolve.ClericalSample;
import io.clientele.resolve.Evaluation;
import io.clientele.resolve.Interval;
import io.clientele.resolve.PairEvaluation;
import io.clientele.resolve.SampledPair;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "evaluate",
    description = "Hold the resolved records against known truth, labelled pairs or a review.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @ArgGroup(multiplicity = "1")
  private Against against = new Against();

  /** What to hold the result against. */
  static final class Against {
    @Option(
        names = "--truth",
        paramLabel = "FILE",
        description = "A CSV file with the header source,key,customer.")
    private @Nullable Path truth;

    @Option(
        names = "--pairs",
        paramLabel = "FILE",
        description = "A CSV file with the header source_a,key_a,source_b,key_b,match.")
    private @Nullable Path pairs;

    @Option(
        names = "--draw",
        paramLabel = "FILE",
        description = "Draw pairs into a new CSV file, for a person to fill the column match.")
    private @Nullable Path draw;

    @Option(
        names = "--reviewed",
        paramLabel = "FILE",
        description = "Such a file, filled: estimate precision and recall from it.")
    private @Nullable Path reviewed;
  }

  @Option(
      names = "--size",
      defaultValue = "200",
      description = "How many pairs to draw (default: 200).")
  private int size;

  @Option(names = "--seed", defaultValue = "1", description = "Draws others (default: 1).")
  private long seed;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    String text = against.reviewed == null ? byWarehouse(object) : byReview(object);
    command.commandLine().getOut().println(json ? object.toPrettyString() : text);
    return 0;
  }

  private String byWarehouse(ObjectNode object) {
    try (Engine engine = Warehouse.at(place.hidden()).open()) {
      if (against.truth != null) {
        Evaluation evaluation =
            Evaluation.of(
                engine,
                Truth.read(command, against.truth),
                Pipeline.resolving(Workspace.open(place.root()).model()));
        add(object, evaluation);
        return text(evaluation);
      }
      return against.pairs != null ? byPairs(engine, object) : drawn(engine, object);
    }
  }

  private String byPairs(Engine engine, ObjectNode object) {
    Path file = Objects.requireNonNull(against.pairs);
    PairEvaluation found = PairEvaluation.of(engine, new Reviewing(command, file).labels());
    add(object.putObject("precision"), found.precision());
    add(object.putObject("recall"), found.recall());
    object.put("pairs", found.pairs()).put("unknown", found.unknown());
    return String.format(Locale.ROOT, "%-11s %d labelled\n", "pairs", found.pairs())
        + line("precision", found.precision())
        + "\n"
        + line("recall", found.recall())
        + (found.unknown() == 0
            ? ""
            : "\npairs that name a record that is not in the warehouse: " + found.unknown());
  }

  private String drawn(Engine engine, ObjectNode object) {
    Path file = Objects.requireNonNull(against.draw);
    List<SampledPair> sample = ClericalSample.draw(engine, size, seed);
    new Reviewing(command, file).write(sample);
    object.put("drawn", sample.size()).put("file", file.toString());
    return String.format(
        Locale.ROOT,
        "%d pairs in %s: write yes or no into the column match, then run\n"
            + "clientele evaluate --reviewed %s",
        sample.size(),
        file,
        file);
  }

  private String byReview(ObjectNode object) {
    Path file = Objects.requireNonNull(against.reviewed);
    ClericalSample.Estimate found =
        ClericalSample.estimate(new Reviewing(command, file).decisions());
    add(object.putObject("precision"), found.precision());
    add(object.putObject("recall"), found.recall());
    object.put("reviewed", found.reviewed());
    return String.format(Locale.ROOT, "%-11s %d pairs\n", "reviewed", found.reviewed())
        + line("precision", found.precision())
        + "\n"
        + line("recall", found.recall())
        + " of the matches that came near";
  }

  private static String line(String name, Interval found) {
    return String.format(
        Locale.ROOT, "%-11s %.4f (%.4f to %.4f)", name, found.value(), found.low(), found.high());
  }

  private static void add(ObjectNode object, Interval found) {
    object.put("value", found.value()).put("low", found.low()).put("high", found.high());
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

  private static void add(ObjectNode object, Evaluation evaluation) {
    add(object.putObject("pairs"), evaluation.pairs());
    add(object.putObject("clusters"), evaluation.clusters());
    object.putObject("candidates").put("recall", evaluation.candidateRecall());
    object.put("threshold", evaluation.threshold());
    object.put("unknown", evaluation.unknown());
  }

  private static void add(ObjectNode object, Evaluation.Quality quality) {
    object.put("precision", quality.precision());
    object.put("recall", quality.recall());
    object.put("f1", quality.f1());
  }
}
