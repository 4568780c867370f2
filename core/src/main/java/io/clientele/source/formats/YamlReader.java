package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Format;
import io.clientele.source.Pointer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one YAML text event by event and keeps where each value and key stands. It builds from
 * events and not from composed nodes, so that every limit is met before memory or stack is spent.
 */
final class YamlReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST_ALIASES = 50;
  private static final int MOST_EXPANDED = 100_000;
  static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Format.LARGEST).build();

  private final String text;
  private final YamlPlaces places;
  private final Growing growing;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int aliases;
  private int expanded;

  private record Anchored(JsonNode value, int size) {}

  /** A value and the offset of its end. */
  private record Grown(JsonNode value, int end) {}

  /**
   * @param offset where the text begins in its file
   */
  YamlReader(String text, int offset, Growing growing) {
    this.text = text;
    this.places = new YamlPlaces(text, offset, growing.positions());
    this.growing = growing;
    this.events = new Parse(SETTINGS).parseString(text).iterator();
  }

  JsonNode read() throws Unreadable {
    try {
      return document();
    } catch (YamlEngineException broken) {
      throw places.unreadable(broken);
    }
  }

  /** What several documents hold, as the list that they would be; empty ones are passed over. */
  ArrayNode readAll() throws Unreadable {
    try {
      return documents();
    } catch (YamlEngineException broken) {
      throw places.unreadable(broken);
    }
  }

  private ArrayNode documents() throws Unreadable {
    ArrayNode all = NODES.arrayNode();
    int start = -1;
    int end = 0;
    events.next();
    while (events.next().getEventId() == Event.ID.DocumentStart) {
      Event root = events.next();
      if (!YamlDocuments.isEmpty(root)) {
        start = start < 0 ? places.start(root) : start;
        Grown grown = node(root, "/" + all.size(), 1);
        all.add(grown.value());
        end = grown.end();
      }
      events.next();
      anchors.clear();
    }
    growing.value("", start, end);
    return all;
  }

  /** What the one document holds that holds anything. */
  JsonNode readOnly() throws Unreadable {
    try {
      events.next();
      events.next();
      Event root = events.next();
      while (YamlDocuments.isEmpty(root)) {
        events.next();
        events.next();
        root = events.next();
      }
      return node(root, "", 1).value();
    } catch (YamlEngineException broken) {
      throw places.unreadable(broken);
    }
  }

  private JsonNode document() throws Unreadable {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw new Unreadable(
          places.at(start), "the file is empty", "declare something, or delete it");
    }
    JsonNode value = node(events.next(), "", 1).value();
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw new Unreadable(
          places.at(after),
          "a second document follows the first",
          "put several things into one list, or one into each file");
    }
    return value;
  }

  private Grown node(Event event, String pointer, int depth) throws Unreadable {
    if (event instanceof AliasEvent alias) {
      return alias(alias, pointer);
    }
    refuseTag(event);
    if (depth > Format.DEEPEST + 1) {
      throw Growing.tooDeep(places.at(event), Format.DEEPEST);
    }
    int before = expanded++;
    Grown grown = grow(event, pointer, depth);
    growing.value(pointer, places.start(event), grown.end());
    ((NodeEvent) event)
        .getAnchor()
        .ifPresent(name -> anchors.put(name, new Anchored(grown.value(), expanded - before)));
    return grown;
  }

  private Grown grow(Event event, String pointer, int depth) throws Unreadable {
    if (event instanceof ScalarEvent scalar) {
      return new Grown(YamlScalars.value(scalar), places.endOfScalar(scalar));
    }
    boolean flow = ((CollectionStartEvent) event).isFlow();
    return event.getEventId() == Event.ID.MappingStart
        ? mapping(event, flow, pointer, depth)
        : sequence(event, flow, pointer, depth);
  }

  private Grown sequence(Event start, boolean flow, String pointer, int depth) throws Unreadable {
    ArrayNode array = NODES.arrayNode();
    int end = places.start(start);
    Event next = events.next();
    while (next.getEventId() != Event.ID.SequenceEnd) {
      Grown item = node(next, pointer + "/" + array.size(), depth + 1);
      array.add(item.value());
      end = item.end();
      next = events.next();
    }
    return new Grown(array, flow ? places.end(next) : end);
  }

  private Grown mapping(Event start, boolean flow, String pointer, int depth) throws Unreadable {
    ObjectNode object = NODES.objectNode();
    Map<String, Span> seen = new HashMap<>();
    int end = places.start(start);
    Event next = events.next();
    while (next.getEventId() != Event.ID.MappingEnd) {
      String key = key(next, seen);
      String below = Pointer.below(pointer, key);
      growing.key(below, places.span(next));
      Grown member = node(events.next(), below, depth + 1);
      object.set(key, member.value());
      end = Math.max(places.end(next), member.end());
      next = events.next();
    }
    return new Grown(object, flow ? places.end(next) : end);
  }

  private String key(Event event, Map<String, Span> seen) throws Unreadable {
    refuseTag(event);
    if (!(event instanceof ScalarEvent scalar)) {
      throw new Unreadable(
          places.at(event), "a key is not plain text", "write the key as a word or in quotes");
    }
    scalar
        .getAnchor()
        .ifPresent(name -> anchors.put(name, new Anchored(YamlScalars.value(scalar), 1)));
    Span span = places.span(event);
    Span first = seen.putIfAbsent(scalar.getValue(), span);
    if (first != null) {
      throw Growing.repeated(scalar.getValue(), span, first);
    }
    return scalar.getValue();
  }

  /** An alias stands for a value; the places inside that value are the alias's own. */
  private Grown alias(AliasEvent event, String pointer) throws Unreadable {
    Anchored anchored = anchors.get(event.getAlias());
    if (anchored == null) {
      throw new Unreadable(
          places.at(event),
          "alias `*" + event.getAlias().getValue() + "` has no finished anchor before it",
          "write the value out");
    }
    expanded += anchored.size();
    if (++aliases > MOST_ALIASES || expanded > MOST_EXPANDED + text.length()) {
      throw new Unreadable(
          places.at(event),
          "aliases stand for too much: at most " + MOST_ALIASES + " are read",
          "write the values out");
    }
    growing.value(pointer, places.start(event), places.end(event));
    return new Grown(anchored.value(), places.end(event));
  }

  private void refuseTag(Event event) throws Unreadable {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    if (tagged) {
      throw new Unreadable(
          places.at(event), "YAML tags are not read", "remove the tag; quote text to keep it text");
    }
  }
}
