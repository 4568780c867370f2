package io.clientele.cli;

import io.clientele.resolve.Resolver;
import picocli.CommandLine.Command;

@Command(
    name = "resolve",
    description = "Load the sources and make one record per person and company.",
    mixinStandardHelpOptions = true)
final class ResolveCommand extends StageCommand {
  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline
        .load()
        .resolve(
            Resolver.Watcher.ofWork((kind, work) -> say.lines(new Comparing(kind, work).lines())));
  }

  @Override
  boolean fromExisting() {
    return false;
  }
}
