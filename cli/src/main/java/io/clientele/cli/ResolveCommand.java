package io.clientele.cli;

import picocli.CommandLine.Command;

@Command(
    name = "resolve",
    description = "Load the sources and make one record per person and company.",
    mixinStandardHelpOptions = true)
final class ResolveCommand extends StageCommand {
  @Override
  void stages(Pipeline pipeline) {
    pipeline.load().resolve();
  }

  @Override
  boolean fromExisting() {
    return false;
  }
}
