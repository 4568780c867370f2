package io.clientele.data.sources;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON objects as rows. A column is a key, or keys joined by dots for what lies deeper. */
final class JsonRows implements Rows {
  /** The id of a CloudEvent, which is unique only together with its source. */
  static final String CLOUD_ID = "cloudevents:id";

  private final DataFile file;
  private final JsonObjects objects;
  private final boolean cloudEvents;
  private final TreeSet<String> names = new TreeSet<>();
  private List<String> wanted = List.of();
  private JsonNode row = JsonNodeFactory.instance.objectNode();

  JsonRows(DataFile file, JsonObjects objects, boolean cloudEvents) {
    this.file = file;
    this.objects = objects;
    this.cloudEvents = cloudEvents;
  }

  @Override
  public void want(List<String> columns) {
    wanted = List.copyOf(columns);
  }

  @Override
  public boolean next() throws IOException, Refused {
    JsonNode next = objects.next();
    if (next == null) {
      return false;
    }
    row = next;
    if (cloudEvents && !row.path("specversion").asString("").equals("1.0")) {
      throw file.malformed(
          line(), 1, "this is no CloudEvent of version 1.0", "each has `specversion: \"1.0\"`");
    }
    if (cloudEvents) {
      names.add(CLOUD_ID);
    }
    if (names.size() < DataFile.MOST_COLUMNS) {
      names.addAll(row.propertyNames());
    }
    return true;
  }

  @Override
  public long line() {
    return objects.line();
  }

  @Override
  public @Nullable String value(int index) {
    String name = wanted.get(index);
    if (name.equals(CLOUD_ID)) {
      return row.path("source").asString("") + "#" + row.path("id").asString("");
    }
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
    objects.close();
  }
}
