package io.clientele.data.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The JSON encoding, read twice: what objects are, then one event after the other. */
final class OcelJson implements OcelLog {
  private final DataFile file;
  private final TreeSet<String> attributes = new TreeSet<>();
  private @Nullable InputStream in;
  private @Nullable JsonParser events;
  private boolean ended;

  OcelJson(DataFile file) {
    this.file = file;
  }

  @Override
  public void things(Consumer<Thing> taker) throws IOException, Refused {
    try (InputStream stream = file.open();
        JsonParser parser = JsonText.MAPPER.createParser(stream)) {
      start(parser);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String section = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && section.equals("objects")) {
          each(parser, node -> taker.accept(thing(node)));
        } else if (token == JsonToken.START_ARRAY && section.equals("eventTypes")) {
          each(
              parser,
              node -> node.path("attributes").forEach(it -> attributes.add(text(it, "name"))));
        } else {
          parser.skipChildren();
        }
      }
    } catch (JacksonException fault) {
      throw JsonText.refused(file, fault);
    }
  }

  private void start(JsonParser parser) throws Refused {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw file.malformed(
          1, 1, "the file is no object-centric log", "see https://www.ocel-standard.org");
    }
  }

  private static void each(JsonParser parser, Consumer<JsonNode> taker) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      taker.accept(JsonText.PART.readTree(parser));
    }
  }

  private static Thing thing(JsonNode node) {
    List<Value> values = new ArrayList<>();
    for (JsonNode value : node.path("attributes")) {
      values.add(new Value(text(value, "name"), text(value, "value"), text(value, "time")));
    }
    return new Thing(text(node, "id"), text(node, "type"), values, ties(node));
  }

  private static List<Tie> ties(JsonNode node) {
    List<Tie> ties = new ArrayList<>();
    for (JsonNode tie : node.path("relationships")) {
      ties.add(new Tie(text(tie, "objectId"), text(tie, "qualifier")));
    }
    return ties;
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }

  @Override
  public Collection<String> attributes() {
    return attributes;
  }

  @Override
  public @Nullable Happening next() throws IOException, Refused {
    try {
      JsonParser parser = events == null ? open() : events;
      if (ended || parser.nextToken() != JsonToken.START_OBJECT) {
        ended = true;
        return null;
      }
      long line = parser.currentTokenLocation().getLineNr();
      return happening(JsonText.PART.readTree(parser), line);
    } catch (JacksonException fault) {
      throw JsonText.refused(file, fault);
    }
  }

  /** Stands at the beginning of the events, or at the end where there are none. */
  private JsonParser open() throws IOException, Refused {
    InputStream stream = file.open();
    in = stream;
    JsonParser parser = JsonText.MAPPER.createParser(stream);
    events = parser;
    start(parser);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals("events");
      if (parser.nextToken() == JsonToken.START_ARRAY && found) {
        return parser;
      }
      parser.skipChildren();
    }
    ended = true;
    return parser;
  }

  private static Happening happening(JsonNode node, long line) {
    Map<String, String> values = new LinkedHashMap<>();
    node.path("attributes").forEach(it -> values.put(text(it, "name"), text(it, "value")));
    String time = text(node, "time");
    return new Happening(
        text(node, "id"),
        text(node, "type"),
        time.isEmpty() ? null : time,
        values,
        ties(node),
        line);
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
