package io.clientele.cli;

import io.clientele.model.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The elements that a question is about, and the workspace they stand in. */
final class Asked {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "ID",
      arity = "1..3",
      description = {
        "An id, kind:name or a title; the last word may be the",
        "folder of the workspace (default: this folder)."
      })
  private List<String> words = List.of();

  @Option(names = "--workspace", paramLabel = "DIR", description = "The workspace, by itself.")
  private @Nullable Path folder;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** Opens the workspace and finds what is asked about. */
  Question question(int most) {
    Workspace workspace = Workspace.open(Place.existing(command, root()));
    List<String> names = names();
    if (names.size() > most) {
      throw new ParameterException(
          command.commandLine(), "`" + names.get(most) + "` is neither asked for nor a folder");
    }
    Lookup lookup = new Lookup(command, workspace);
    return new Question(workspace, names.stream().map(lookup::element).toList());
  }

  /** What is asked, and of which workspace. */
  record Question(Workspace workspace, List<Element> elements) {
    Element first() {
      return elements.get(0);
    }
  }

  private Path root() {
    return folder == null ? folderOf(words) : folder;
  }

  private List<String> names() {
    return folder == null ? namesIn(words) : words;
  }

  /** The last of several words where it is a folder, else the present one. */
  static Path folderOf(List<String> words) {
    return endsInFolder(words) ? Path.of(words.get(words.size() - 1)) : Path.of(".");
  }

  static List<String> namesIn(List<String> words) {
    return endsInFolder(words) ? words.subList(0, words.size() - 1) : words;
  }

  private static boolean endsInFolder(List<String> words) {
    return words.size() > 1 && isFolder(words.get(words.size() - 1));
  }

  static boolean isFolder(String word) {
    try {
      return Files.isDirectory(Path.of(word));
    } catch (java.nio.file.InvalidPathException noPath) {
      return false;
    }
  }
}
