package io.clientele.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The workspace a command works on. */
final class Place {
  static final String HIDDEN = ".clientele";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "The workspace (default: this folder).")
  private Path folder;

  /** The folder, which exists. */
  Path root() {
    return existing(command, folder);
  }

  /** A folder that must exist. */
  static Path existing(CommandSpec command, Path folder) {
    if (!Files.exists(folder)) {
      throw refused(
          command, "there is no workspace at `" + folder + "`: `clientele init DIR` makes one");
    }
    if (!Files.isDirectory(folder)) {
      throw refused(command, "`" + folder + "` is a file: name the folder of the workspace");
    }
    return folder;
  }

  /** Where results are kept. */
  Path hidden() {
    return root().resolve(HIDDEN);
  }

  /** Where ids and decisions are kept. */
  static Path ledger(Path hidden) {
    return hidden.resolve("ledger.sqlite");
  }

  /** The way from the current folder to the workspace, as other programs read it. */
  String prefix() {
    Path here = Path.of("").toAbsolutePath();
    Path there = folder.toAbsolutePath().normalize();
    Path way = there.getRoot().equals(here.getRoot()) ? here.relativize(there) : there;
    String text = way.toString().replace('\\', '/');
    return text.isEmpty() ? "" : text + "/";
  }

  private static ParameterException refused(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
