package io.clientele.cli;

import picocli.CommandLine.Command;

@Command(
    name = "transform",
    description = "Say what to change next, from the measures of the last run.",
    mixinStandardHelpOptions = true)
final class TransformCommand extends StageCommand {
  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline.transform();
  }
}
