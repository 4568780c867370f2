package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object-centric event log (OCEL 2.0, Berti et al., 2024) in one of its three encodings: events
 * that concern objects, and objects that concern each other. Objects are asked for first.
 */
interface OcelLog extends Closeable {
  /** That an event or object concerns an object, and as what. */
  record Tie(String objectId, String qualifier) {}

  /** What an attribute of an object is from a time on. */
  record Value(String name, String text, String time) {}

  /** One object with the objects it concerns. */
  record Thing(String id, String type, List<Value> values, List<Tie> ties) {}

  /** One event. */
  record Happening(
      String id,
      String type,
      @Nullable String time,
      Map<String, String> attributes,
      List<Tie> ties,
      long line) {}

  /** Hands over every object, and remembers the names of the events' attributes. */
  void things(Consumer<Thing> taker) throws IOException, Refused;

  /** The attributes that events are declared to have. */
  Collection<String> attributes();

  /** The next event, or null. */
  @Nullable Happening next() throws IOException, Refused;
}
