package io.clientele.cli;

import io.clientele.edit.Starter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "init",
    description = "Make a new workspace that passes its own checks.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
  private Path folder;

  @Override
  public Integer call() {
    String[] present = folder.toFile().list();
    if (Files.isRegularFile(folder) || (present != null && present.length > 0)) {
      throw new ParameterException(
          command.commandLine(), "`" + folder + "` is not empty: choose a new folder");
    }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    FileTree.write(folder, Starter.files(String.valueOf(name)));
    command.commandLine().getOut().println("A workspace stands in " + folder + ".");
    command.commandLine().getOut().println("Next: clientele check " + folder);
    return 0;
  }
}
