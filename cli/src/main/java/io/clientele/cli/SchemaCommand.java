package io.clientele.cli;

import io.clientele.edit.schema.EditorSchemas;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = {
      "Write JSON Schemas with which editors complete ids and values.",
      "With them come the settings that tie them to files."
    },
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to write (default: .clientele/schemas in the workspace).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Path root = place.root().toAbsolutePath().normalize();
    Path folder =
        out == null
            ? root.resolve(Place.HIDDEN).resolve("schemas")
            : out.toAbsolutePath().normalize();
    String way = way(root, folder);
    boolean inside = folder.startsWith(root);
    if (inside && !way.startsWith(".") && !way.contains("/.")) {
      String message = "`" + way + "` would be read as part of the model: choose a hidden folder";
      throw new ParameterException(command.commandLine(), message + " such as `.schemas`");
    }
    SortedMap<String, byte[]> files = EditorSchemas.of(Workspace.open(root).model(), way);
    FileTree.write(folder, files);
    PrintWriter printer = command.commandLine().getOut();
    printer.println(files.size() - 1 + " schemas in " + folder);
    printer.println("settings for editors: " + folder.resolve("vscode-settings.json"));
    return 0;
  }

  private static String way(Path root, Path folder) {
    boolean sameRoot = String.valueOf(root.getRoot()).equals(String.valueOf(folder.getRoot()));
    return (sameRoot ? root.relativize(folder) : folder).toString().replace('\\', '/');
  }
}
