package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.model.matching.Matching;
import io.clientele.resolve.Before;
import io.clientele.resolve.Resolver;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
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

  @Override
  void stages(Pipeline pipeline, Say say) {
    if (changed) {
      pipeline.load().resolveChanged(difference -> say.lines(List.of(told(difference))));
      return;
    }
    pipeline
        .load()
        .resolve(
            Resolver.Watcher.ofWork((kind, work) -> say.lines(new Comparing(kind, work).lines())));
  }

  private static String told(Before.Difference difference) {
    return "records  %,d new, %,d changed, %,d gone"
        .formatted(difference.fresh(), difference.changed(), difference.gone());
  }

  @Override
  Optional<String> instead(Path root) {
    return writeModel ? Optional.of(written(root.resolve(Matching.FILE))) : Optional.empty();
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
