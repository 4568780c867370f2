package io.clientele.cli;

import io.clientele.check.result.ResponseResult;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.transform.Balance;
import io.clientele.transform.WhatIf;
import io.clientele.transform.response.Drafts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "transform",
    description = "Say what to change next, from the measures of the last run.",
    mixinStandardHelpOptions = true)
final class TransformCommand extends StageCommand {
  @Spec private CommandSpec command;

  @Option(
      names = "--what-if",
      paramLabel = "ELEMENT=LEVEL",
      description = {
        "Only say how the layers of the last run would stand with an element at another level;",
        "may be given several times."
      })
  private List<String> supposed = new ArrayList<>();

  @Option(
      names = "--propose",
      description = {
        "Write a file below responses/ for each trigger that a rule raised and no file declares,",
        "with a rationale to complete; a file that is there is left as it is."
      })
  private boolean propose;

  @Option(
      names = "--mend",
      paramLabel = "FILE",
      description = {
        "Write a patch there that mends broken lines of sight by what is likeliest from words;",
        "a person decides what of it is true."
      })
  private @Nullable Path patch;

  @Override
  void stages(Pipeline pipeline, Say say) {
    pipeline.transform();
    if (patch != null) {
      FileTree.replace(patch, pipeline.mending());
    }
  }

  @Override
  Optional<String> instead(Path root) {
    return supposed.isEmpty() ? Optional.empty() : Optional.of(supposing(root));
  }

  private String supposing(Path root) {
    try (Engine engine = Warehouse.at(root.resolve(Place.HIDDEN)).open()) {
      Balance now = Balance.of(new StoredResults(engine).layers());
      Balance then = now;
      for (String text : supposed) {
        then = WhatIf.parse(text).in(then);
      }
      return asJson()
          ? LayersJson.compared(now, then).toPrettyString()
          : String.join("\n", LayersText.compared(now, then));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          command.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  @Override
  List<String> told(Report report) {
    List<String> lines = new LayersText(report).lines();
    ResponseResult responses = report.results().responses();
    lines.addAll(new ResponsesText(responses).lines());
    if (propose) {
      DraftFiles files = new DraftFiles(report.workspace().root());
      lines.addAll(files.write(Drafts.of(report.workspace().model(), responses)));
    }
    return lines;
  }
}
