package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes an XES log (IEEE 1849); the events of a case come one after the other. */
final class XesWriter implements Closeable {
  private static final String CASE = "case:concept:name";

  private final XmlFile xml;
  private Optional<String> current = Optional.empty();
  private boolean open;

  XesWriter(Path file) throws IOException {
    this.xml = new XmlFile(file);
    xml.open(
        "log",
        "xes.version",
        "1849-2016",
        "xes.features",
        "",
        "xmlns",
        "http://www.xes-standard.org/");
    extension("Concept", "concept");
    extension("Time", "time");
    extension("Organizational", "org");
    extension("Identity", "identity");
  }

  private void extension(String name, String prefix) {
    String uri = "http://www.xes-standard.org/" + prefix + ".xesext";
    xml.open("extension", "name", name, "prefix", prefix, "uri", uri).end();
  }

  /** Events without a case stand in a trace without a name. */
  void event(Optional<String> caseId, Map<String, String> fields) {
    if (!open || !current.equals(caseId)) {
      endTrace();
      xml.open("trace");
      caseId.ifPresent(id -> xml.open("string", "key", "concept:name", "value", id).end());
      current = caseId;
      open = true;
    }
    xml.open("event");
    fields.forEach(
        (key, value) -> {
          if (!key.equals(CASE)) {
            String type = key.equals("time:timestamp") ? "date" : "string";
            xml.open(type, "key", key, "value", value).end();
          }
        });
    xml.end();
  }

  private void endTrace() {
    if (open) {
      xml.end();
    }
  }

  @Override
  public void close() throws IOException {
    endTrace();
    xml.end();
    xml.close();
  }
}
