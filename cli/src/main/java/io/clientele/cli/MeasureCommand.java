package io.clientele.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "measure",
    description = "Hold the model against the resolved data of the last run.",
    mixinStandardHelpOptions = true)
final class MeasureCommand extends StageCommand {
  @Option(
      names = "--propose",
      paramLabel = "FILE",
      description =
          "Write a patch there that declares what many cases do, and segments that data show.")
  private @Nullable Path patch;

  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline.measure();
    if (patch != null) {
      FileTree.replace(patch, pipeline.proposal());
    }
  }
}
