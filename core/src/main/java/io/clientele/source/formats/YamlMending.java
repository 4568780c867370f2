package io.clientele.source.formats;

import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.SourceFile;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a YAML file that is not one document alone: a fence around it, or several in a row. */
final class YamlMending {
  private final SourceFile file;
  private final Mending mending = new Mending();
  private final Wrapping wrapping;
  private final String text;
  private Growing growing;

  private YamlMending(SourceFile file) {
    this.file = file;
    this.wrapping = Wrapping.of(file.text(), mending);
    this.text = file.text().substring(wrapping.start(), wrapping.end());
    this.growing = new Growing(file);
  }

  /** What is read after repair, or the reason that is left. */
  static Parsed parse(SourceFile file) {
    YamlMending mended = new YamlMending(file);
    try {
      JsonNode value = mended.value();
      return new Parsed.Read(mended.growing.tree(value, List.of()), mended.repairs(value));
    } catch (Unreadable still) {
      return still.refused();
    }
  }

  private JsonNode value() throws Unreadable {
    JsonNode all = reader().readAll();
    if (all.size() > 1) {
      return all;
    }
    growing = new Growing(file);
    return all.isEmpty() ? reader().read() : reader().readOnly();
  }

  private YamlReader reader() {
    return new YamlReader(text, wrapping.start(), growing);
  }

  private List<Repair> repairs(JsonNode value) {
    Positions positions = growing.positions();
    YamlDocuments.find(text, new YamlPlaces(text, wrapping.start(), positions), mending);
    return mending.repairs(file.text(), positions, fixed -> reads(fixed, value));
  }

  private boolean reads(String fixed, JsonNode value) {
    Growing other = new Growing(new SourceFile(file.path(), fixed));
    try {
      return new YamlReader(fixed, 0, other).read().equals(value);
    } catch (Unreadable unreadable) {
      return false;
    }
  }
}
