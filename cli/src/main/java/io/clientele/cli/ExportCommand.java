package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.edit.Packing;
import io.clientele.source.Parsed;
import io.clientele.source.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = "Pack the model files of a workspace into a .bspec archive.",
    subcommands = EventsCommand.class,
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The archive to write.")
  private @Nullable Path file;

  @Mixin private WorkspaceOption place;

  @Override
  public Integer call() {
    Path archive =
        Optional.ofNullable(file).orElseThrow(() -> refused("name the archive to write"));
    if (Files.exists(archive)) {
      throw refused("`" + archive + "` exists already, and is left as it is");
    }
    Workspace workspace = Workspace.open(place.root());
    SortedMap<String, byte[]> entries = Packing.packed(workspace.model(), files(workspace));
    byte[] bytes = Archive.write(entries);
    if (Archive.read(bytes) instanceof Archive.Refused no) {
      throw refused("`" + no.entry() + "` cannot be packed: " + no.reason() + "; " + no.help());
    }
    try {
      Files.write(archive, bytes);
    } catch (IOException problem) {
      throw EngineException.writing(archive, problem);
    }
    command.commandLine().getOut().println(archive + " holds " + entries.size() + " files.");
    return 0;
  }

  /** The files of the model as they are; data stay where they are. */
  private SortedMap<String, byte[]> files(Workspace workspace) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Parsed parsed : workspace.folder().files()) {
      if (parsed instanceof Parsed.Refused no) {
        throw refused("`" + no.at().file() + "` cannot be read: see `clientele check`");
      }
      if (parsed instanceof Parsed.Read read) {
        Path path = place.root().resolve(read.tree().file().path());
        try {
          files.put(read.tree().file().path(), Files.readAllBytes(path));
        } catch (IOException problem) {
          throw new java.io.UncheckedIOException(problem);
        }
      }
    }
    return files;
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
