package io.clientele.cli;

import io.clientele.resolve.Before;
import io.clientele.resolve.Resolver;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "resolve",
    description = "Load the sources and make one record per person and company.",
    mixinStandardHelpOptions = true)
final class ResolveCommand extends StageCommand {
  @Option(
      names = "--changed",
      description = {
        "Use the model of the last run and compare only records that are new or changed;",
        "the answer is that of comparing all with that model."
      })
  private boolean changed;

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
  boolean fromExisting() {
    return false;
  }
}
