package io.clientele.cli;

import io.clientele.edit.Packing;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.archive.Archive;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Unpack a .bspec archive into a new folder.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "The archive to read.")
  private Path archive;

  @Parameters(index = "1", paramLabel = "DIR", description = "A folder that is not there yet.")
  private Path folder;

  @Override
  public Integer call() {
    String[] present = folder.toFile().list();
    if (Files.isRegularFile(folder) || (present != null && present.length > 0)) {
      throw refused("`" + folder + "` is not empty: choose a new folder");
    }
    Archive read = Archive.read(bytes());
    return read instanceof Archive.Refused no ? told(no) : unpacked(((Archive.Files) read).files());
  }

  private int unpacked(SortedMap<String, byte[]> entries) {
    Optional<String> altered = manifest(entries).flatMap(tree -> Packing.altered(tree, entries));
    if (altered.isPresent()) {
      return told(
          new Archive.Refused(
              altered.get(), "it is not what the manifest's checksum says", "fetch it again"));
    }
    SortedMap<String, byte[]> files = Packing.unpacked(entries);
    if (files.isEmpty()) {
      return told(new Archive.Refused("", "it holds no documents", "see what was packed"));
    }
    FileTree.replace(folder.toAbsolutePath().normalize(), files);
    PrintWriter out = command.commandLine().getOut();
    out.println(files.size() + " files stand in " + folder + ".");
    out.println("Next: clientele check " + folder);
    return 0;
  }

  private static Optional<tools.jackson.databind.JsonNode> manifest(
      SortedMap<String, byte[]> entries) {
    byte[] bytes = entries.getOrDefault("manifest.json", new byte[0]);
    SourceFile file = new SourceFile("manifest.json", new String(bytes, StandardCharsets.UTF_8));
    return Formats.parse(file) instanceof Parsed.Read read
        ? Optional.of(read.tree().value())
        : Optional.empty();
  }

  private byte[] bytes() {
    if (!Files.isRegularFile(archive)) {
      throw refused("there is no archive at `" + archive + "`");
    }
    try (InputStream in = Files.newInputStream(archive)) {
      return in.readNBytes(Archive.LARGEST + 1);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Nothing was written: the archive is refused as a whole. */
  private int told(Archive.Refused no) {
    PrintWriter err = command.commandLine().getErr();
    String entry = no.entry().isEmpty() ? "" : ", entry `" + no.entry() + "`";
    err.println("error CLT112: the archive is not used" + entry + ": " + no.reason());
    err.println("  --> " + archive);
    err.println("  = help: " + no.help());
    return WrongUsage.EXIT_CODE;
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
