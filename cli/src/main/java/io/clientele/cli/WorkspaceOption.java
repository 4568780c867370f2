package io.clientele.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The workspace of a command whose words say something else. */
final class WorkspaceOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The workspace (default: this folder).")
  private Path folder = Path.of(".");

  /** The folder, which exists. */
  Path root() {
    return Place.existing(command, folder);
  }

  /** The folder as it was written. */
  Path folder() {
    return folder;
  }
}
