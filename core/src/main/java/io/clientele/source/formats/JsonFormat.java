package io.clientele.source.formats;

import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** JSON (RFC 8259), and JSON with comments in {@code .jsonc}; what is nearly so is mended. */
final class JsonFormat implements Format {
  private static final String WITH_COMMENTS = "jsonc";

  @Override
  public Set<String> extensions() {
    return Set.of("json", WITH_COMMENTS);
  }

  @Override
  public Parsed parse(SourceFile file) {
    try {
      return new Parsed.Read(asWritten(file));
    } catch (Unreadable unreadable) {
      return mended(file, unreadable);
    }
  }

  private static Tree asWritten(SourceFile file) throws Unreadable {
    return new JsonReader(file, JsonText.asWritten(file.text()), comments(file)).read();
  }

  /** If it cannot be read either, the reason is the one that is left. */
  private static Parsed mended(SourceFile file, Unreadable first) {
    Mending mending = new Mending();
    JsonText text = JsonMending.of(file.text(), comments(file), mending);
    if (mending.isEmpty()) {
      return first.refused();
    }
    try {
      JsonReader reader = new JsonReader(file, text, comments(file));
      Tree tree = reader.read();
      List<Repair> repairs =
          mending.repairs(
              file.text(), reader.positions(), fixed -> reads(file, fixed, tree.value()));
      return new Parsed.Read(tree, repairs);
    } catch (Unreadable still) {
      return still.refused();
    }
  }

  /** Whether a text with the fixes reads as the same value, and leaves nothing to fix. */
  private static boolean reads(SourceFile file, String text, JsonNode value) {
    SourceFile fixed = new SourceFile(file.path(), text);
    Mending left = new Mending();
    try {
      JsonText again = JsonMending.of(text, comments(file), left);
      JsonReader reader = new JsonReader(fixed, again, comments(file));
      return !left.hasChanges() && reader.read().value().equals(value);
    } catch (Unreadable unreadable) {
      return false;
    }
  }

  private static boolean comments(SourceFile file) {
    return file.extension().equals(WITH_COMMENTS);
  }
}
