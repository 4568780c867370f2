package io.clientele.data.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The JSON encoding. */
final class OcelJsonWriter implements OcelWriter {
  private final OutputStream out;
  private final JsonGenerator json;
  private boolean inEvents;

  OcelJsonWriter(Path file) throws IOException {
    this.out = Files.newOutputStream(file);
    this.json = JsonText.MAPPER.createGenerator(out);
  }

  @Override
  public void types(
      List<String> events, List<String> attributes, Map<String, List<String>> objects) {
    json.writeStartObject();
    json.writeArrayPropertyStart("objectTypes");
    objects.forEach(this::type);
    json.writeEndArray();
    json.writeArrayPropertyStart("eventTypes");
    events.forEach(name -> type(name, attributes));
    json.writeEndArray();
    json.writeArrayPropertyStart("objects");
  }

  private void type(String name, List<String> attributes) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeArrayPropertyStart("attributes");
    for (String attribute : attributes) {
      json.writeStartObject();
      json.writeStringProperty("name", attribute);
      json.writeStringProperty("type", "string");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void thing(OcelLog.Thing thing) {
    json.writeStartObject();
    json.writeStringProperty("id", thing.id());
    json.writeStringProperty("type", thing.type());
    json.writeArrayPropertyStart("attributes");
    for (OcelLog.Value value : thing.values()) {
      json.writeStartObject();
      json.writeStringProperty("name", value.name());
      json.writeStringProperty("time", value.time());
      json.writeStringProperty("value", value.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    ties(thing.ties());
    json.writeEndObject();
  }

  private void ties(List<OcelLog.Tie> ties) {
    json.writeArrayPropertyStart("relationships");
    for (OcelLog.Tie tie : ties) {
      json.writeStartObject();
      json.writeStringProperty("objectId", tie.objectId());
      json.writeStringProperty("qualifier", tie.qualifier());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void happening(OcelLog.Happening event) {
    beginEvents();
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("type", event.type());
    json.writeStringProperty("time", event.time());
    json.writeArrayPropertyStart("attributes");
    event
        .attributes()
        .forEach(
            (name, value) -> {
              json.writeStartObject();
              json.writeStringProperty("name", name);
              json.writeStringProperty("value", value);
              json.writeEndObject();
            });
    json.writeEndArray();
    ties(event.ties());
    json.writeEndObject();
  }

  private void beginEvents() {
    if (!inEvents) {
      json.writeEndArray();
      json.writeArrayPropertyStart("events");
      inEvents = true;
    }
  }

  @Override
  public void close() throws IOException {
    beginEvents();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.close();
  }
}
