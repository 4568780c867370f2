package io.clientele.cli;

import io.clientele.data.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Puts drafts into a workspace, never over a file that is there and never outside of it. */
record DraftFiles(Path root) {
  /** A line for each draft on what became of it. */
  List<String> write(SortedMap<String, String> drafts) {
    List<String> lines = new ArrayList<>();
    drafts.forEach((path, text) -> lines.add("  " + write(path, text)));
    if (lines.isEmpty()) {
      lines.add("  No rule raised a trigger that no file declares.");
    }
    return lines;
  }

  private String write(String draft, String text) {
    Path path = root.resolve(draft);
    try {
      Path folder = Files.createDirectories(path.resolveSibling(""));
      if (!folder.toRealPath().startsWith(root.toRealPath())) {
        return draft + " is not written: its folder leads out of the workspace";
      }
      Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return draft + " is new: review it";
    } catch (FileAlreadyExistsException there) {
      return draft + " exists already, and is left as it is";
    } catch (IOException problem) {
      throw EngineException.writing(path, problem);
    }
  }
}
