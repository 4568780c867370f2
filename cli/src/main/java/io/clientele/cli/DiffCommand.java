package io.clientele.cli;

import io.clientele.model.Model;
import io.clientele.model.difference.Difference;
import io.clientele.source.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description = {
      "Compare the model of two git revisions, or of one with the files.",
      "Changes that others must follow are marked as breaking."
    },
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  /** The forms of output. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  /** From which change on the exit code is 1. */
  enum Threshold {
    NEVER,
    BREAKING,
    CHANGE
  }

  private static final int MOST = 2;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "REV1 [REV2] [DIR]",
      arity = "1..3",
      description = "Commits, branches or tags; the last word may be the workspace's folder.")
  private List<String> words = List.of();

  @Option(names = "--workspace", paramLabel = "DIR", description = "The workspace, by itself.")
  private @Nullable Path folder;

  @Option(names = "--format", defaultValue = "text", description = "text, json or markdown.")
  private Form form = Form.TEXT;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--fail-on",
      defaultValue = "never",
      description = "breaking or change: what makes the exit code 1 (default: never).")
  private Threshold failOn = Threshold.NEVER;

  @Override
  public Integer call() {
    Path root = Place.existing(command, folder == null ? Asked.folderOf(words) : folder);
    List<String> names = folder == null ? Asked.namesIn(words) : words;
    if (names.size() > MOST) {
      String message = "`" + names.get(MOST) + "` is neither asked for nor a folder";
      throw new ParameterException(command.commandLine(), message);
    }
    Folder before = new Revision(root).folder(names.get(0));
    boolean two = names.size() == MOST;
    Folder after = two ? new Revision(root).folder(names.get(1)) : Folder.read(root);
    Difference difference = Difference.between(Model.of(before), Model.of(after));
    Compared compared =
        new Compared(names.get(0), two ? names.get(1) : "", before, after, difference);
    command.commandLine().getOut().println(told(compared));
    return exitCode(difference);
  }

  private String told(Compared compared) {
    return switch (json ? Form.JSON : form) {
      case TEXT -> new DiffText(compared).text();
      case JSON -> DiffJson.of(compared).toPrettyString();
      case MARKDOWN -> new DiffMarkdown(compared).text();
    };
  }

  private int exitCode(Difference difference) {
    boolean fails =
        switch (failOn) {
          case NEVER -> false;
          case BREAKING -> !difference.breaking().isEmpty();
          case CHANGE -> !difference.isEmpty();
        };
    return fails ? 1 : 0;
  }
}
