package io.clientele.data.sources;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object to a line. A column is a key, or keys joined by dots for what lies deeper. */
final class JsonRows implements Rows {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNumberLength(1_000)
                          .maxStringLength(DataFile.LONGEST_FIELD)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final DataFile file;
  private final LineReader lines;
  private final TreeSet<String> names = new TreeSet<>();
  private List<String> wanted = List.of();
  private JsonNode row = MAPPER.createObjectNode();

  JsonRows(DataFile file, Options options) throws IOException {
    this.file = file;
    this.lines = new LineReader(file, options.encoding());
  }

  @Override
  public void want(List<String> columns) {
    wanted = List.copyOf(columns);
  }

  @Override
  public boolean next() throws IOException, Refused {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return false;
    }
    row = parse(line);
    if (names.size() < DataFile.MOST_COLUMNS) {
      names.addAll(row.propertyNames());
    }
    return true;
  }

  private JsonNode parse(String line) throws Refused {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException fault) {
      int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNr();
      throw file.malformed(
          lines.line(),
          Math.max(1, column),
          "the line is not JSON: " + fault.getOriginalMessage().lines().findFirst().orElse(""),
          "write one JSON object to a line");
    }
    throw file.malformed(
        lines.line(), 1, "the line is not a JSON object", "write one JSON object to a line");
  }

  @Override
  public long line() {
    return lines.line();
  }

  @Override
  public @Nullable String value(int index) {
    String name = wanted.get(index);
    JsonNode value = row.path(name);
    if (value.isMissingNode() && name.indexOf('.') > 0) {
      value = row.at("/" + name.replace('.', '/'));
      if (!value.isMissingNode()) {
        names.add(name);
      }
    }
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }

  @Override
  public Collection<String> names() {
    return names;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
