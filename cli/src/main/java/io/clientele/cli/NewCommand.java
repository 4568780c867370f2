package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.edit.Draft;
import io.clientele.edit.Drafts;
import io.clientele.edit.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "new",
    description = "Write a new document or element from its template.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "A type of document such as CUS, or a kind such as segment or journey.")
  private String what;

  @Parameters(index = "1", paramLabel = "TITLE", description = "What people will call it.")
  private String title;

  @Option(names = "--segment", defaultValue = "", description = "The segment it is about.")
  private String segment;

  @Option(names = "--owner", defaultValue = "", description = "The unit that answers for it.")
  private String owner;

  @Option(
      names = "--dir",
      defaultValue = "",
      description = "The folder to put it in (default: where its like stand).")
  private String folder;

  @Mixin private WorkspaceOption place;

  @Override
  public Integer call() {
    if (title.isBlank()) {
      throw refused("the title is empty");
    }
    Draft draft = draft();
    write(draft);
    command.commandLine().getOut().println(draft.path() + " declares " + draft.id() + ".");
    command
        .commandLine()
        .getOut()
        .println("Next: replace what stands in braces, then clientele check");
    return 0;
  }

  private Draft draft() {
    try {
      return new Drafts(Workspace.open(place.root()).model())
          .draft(new Wish(what, title.strip(), segment, owner, folder));
    } catch (Drafts.Unclear unclear) {
      throw refused(String.valueOf(unclear.getMessage()));
    }
  }

  /** Never over an existing file, and never outside the workspace. */
  private void write(Draft draft) {
    Path base = place.root().toAbsolutePath().normalize();
    Path path = base.resolve(draft.path()).normalize();
    if (!path.startsWith(base)) {
      throw refused("`" + folder + "` lies outside the workspace");
    }
    try {
      Path parent = Files.createDirectories(path.resolveSibling(""));
      if (!parent.toRealPath().startsWith(base.toRealPath())) {
        throw refused("`" + folder + "` leads out of the workspace");
      }
      Files.writeString(path, draft.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw refused("`" + draft.path() + "` exists already, and is left as it is");
    } catch (IOException problem) {
      throw EngineException.writing(path, problem);
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
