package io.clientele.cli;

import picocli.CommandLine.Command;

@Command(
    name = "measure",
    description = "Hold the model against the resolved data of the last run.",
    mixinStandardHelpOptions = true)
final class MeasureCommand extends StageCommand {
  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline.measure();
  }
}
