package io.clientele.cli;

import picocli.CommandLine.Command;

@Command(
    name = "run",
    description = "The main job: check, load, resolve, measure, transform, show.",
    mixinStandardHelpOptions = true)
final class RunCommand extends StageCommand {
  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline.load().resolve().measure().transform();
  }

  @Override
  boolean fromExisting() {
    return false;
  }
}
