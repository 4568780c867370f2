package io.clientele.data.sources;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.sources.OcelLog.Happening;
import io.clientele.data.sources.OcelLog.Tie;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The events of an object-centric log as rows. A column is {@code ocel:id}, {@code ocel:type},
 * {@code ocel:time}, an attribute's name, or {@code object:TYPE} for the object of a type. An event
 * that concerns several objects of the type that is the case has a row for each of them. What
 * objects are and whom they concern goes to tables of its own on the way.
 */
final class OcelRows implements Rows {
  static final String ID = "ocel:id";
  static final String TYPE = "ocel:type";
  static final String TIME = "ocel:time";
  static final String OBJECT = "object:";

  /** Which source this is, whose local time it speaks, and what its cases are. */
  record Reading(String source, String zone, String caseColumn) {}

  private final OcelLog log;
  private final Reading reading;
  private final Appender eventObjects;
  private final Map<String, String> typeOf = new HashMap<>();
  private final TreeSet<String> names = new TreeSet<>(List.of(ID, TYPE, TIME));
  private final Deque<String> cases = new ArrayDeque<>();
  private List<String> wanted = List.of();
  private @Nullable Happening event;
  private String id = "";
  private long line;
  private long events;

  OcelRows(OcelLog log, Reading reading, Engine engine) throws IOException, Refused {
    this.log = log;
    this.reading = reading;
    try (ObjectTables tables = new ObjectTables(engine, reading.source, reading.zone)) {
      log.things(
          thing -> {
            typeOf.put(thing.id(), thing.type());
            tables.add(thing);
          });
    }
    typeOf.values().forEach(type -> names.add(OBJECT + type));
    names.addAll(log.attributes());
    this.eventObjects = engine.append("event_object");
  }

  @Override
  public void want(List<String> columns) {
    wanted = List.copyOf(columns);
  }

  @Override
  public boolean next() throws IOException, Refused {
    line++;
    cases.poll();
    if (!cases.isEmpty() && event != null) {
      id = event.id() + " of " + cases.peek();
      return true;
    }
    event = log.next();
    if (event == null) {
      return false;
    }
    id = event.id();
    events++;
    for (Tie tie : event.ties()) {
      String type = typeOf.getOrDefault(tie.objectId(), "");
      if (reading.caseColumn.equals(OBJECT + type) && !cases.contains(tie.objectId())) {
        cases.add(tie.objectId());
      }
      eventObjects.row(event.id(), tie.objectId(), type, tie.qualifier(), reading.source);
    }
    return true;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public @Nullable String value(int index) {
    String name = wanted.get(index);
    if (event == null) {
      return null;
    }
    return switch (name) {
      case ID -> id;
      case TYPE -> event.type();
      case TIME -> event.time();
      default ->
          name.startsWith(OBJECT)
              ? object(name.substring(OBJECT.length()))
              : event.attributes().get(name);
    };
  }

  @Override
  public long events() {
    return events;
  }

  private @Nullable String object(String type) {
    if (reading.caseColumn.equals(OBJECT + type)) {
      return cases.peek();
    }
    for (Tie tie : event == null ? List.<Tie>of() : event.ties()) {
      if (type.equals(typeOf.get(tie.objectId()))) {
        return tie.objectId();
      }
    }
    return null;
  }

  @Override
  public Collection<String> names() {
    return names;
  }

  @Override
  public void close() throws IOException {
    eventObjects.close();
    log.close();
  }
}
