package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.EngineException;
import io.clientele.data.Warehouse;
import io.clientele.model.matching.Matching;
import io.clientele.resolve.Before;
import io.clientele.resolve.Curve;
import io.clientele.resolve.Resolver;
import io.clientele.view.pictures.Pictures;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "resolve",
    description = "Load the sources and make one record per person and company.",
    mixinStandardHelpOptions = true)
final class ResolveCommand extends StageCommand {
  @Spec private CommandSpec command;

  @Option(
      names = "--changed",
      description = {
        "Use the model of the last run and compare only records that are new or changed;",
        "the answer is that of comparing all with that model."
      })
  private boolean changed;

  @Option(
      names = "--write-model",
      description = "Only write the built-in model of matching as resolve.yaml.")
  private boolean writeModel;

  @Option(
      names = "--curve",
      description = {
        "Only say what other thresholds would do, by the weights that the last run counted:",
        "pairs, expected precision and recall, and records that could not be linked."
      })
  private boolean curve;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "With --curve: draw the curve of people (else of companies) there as well.")
  private @Nullable Path svg;

  @Override
  void stages(Pipeline pipeline, Say say) {
    if (changed) {
      pipeline.load().resolveChanged(difference -> say.lines(told(difference)));
      return;
    }
    pipeline
        .load()
        .resolve(
            Resolver.Watcher.ofWork(
                (kind, rules, leftOut) -> say.lines(new Comparing(kind, rules, leftOut).lines())));
  }

  private static List<String> told(Before.Difference difference) {
    String records =
        "records  %,d new, %,d changed, %,d gone"
            .formatted(difference.fresh(), difference.changed(), difference.gone());
    return difference.anew().isEmpty()
        ? List.of(records)
        : List.of(
            records,
            difference.anew() + ": all records were compared and the weights learned anew");
  }

  @Override
  Optional<String> instead(Path root) {
    if (svg != null && !curve) {
      throw new ParameterException(command.commandLine(), "`--svg` goes with `--curve`");
    }
    if (curve) {
      return Optional.of(curves(root));
    }
    return writeModel ? Optional.of(written(root.resolve(Matching.FILE))) : Optional.empty();
  }

  private String curves(Path root) {
    try (Engine engine = Warehouse.at(root.resolve(Place.HIDDEN)).open()) {
      List<Curve> curves = Curve.of(engine);
      if (curves.isEmpty()) {
        throw new EngineException("no records were resolved yet", "run `clientele resolve`");
      }
      Optional.ofNullable(svg)
          .ifPresent(
              file -> FileTree.replace(file, Pictures.draw(Curves.view(curves.get(0))).text()));
      return Curves.text(curves);
    }
  }

  /** Never over an existing file. */
  private String written(Path file) {
    try {
      Files.writeString(file, Matching.standardText(), StandardOpenOption.CREATE_NEW);
      return file + " holds the built-in model; keep of it what is to differ";
    } catch (FileAlreadyExistsException there) {
      throw new ParameterException(
          command.commandLine(),
          "`" + file + "` is there already: delete or rename it first",
          there);
    } catch (IOException failed) {
      throw EngineException.writing(file, failed);
    }
  }

  @Override
  boolean fromExisting() {
    return false;
  }
}
