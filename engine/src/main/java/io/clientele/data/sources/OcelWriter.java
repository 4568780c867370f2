package io.clientele.data.sources;

import java.io.Closeable;
import java.util.List;
import java.util.Map;

/** Writes an object-centric log in one of its encodings: types, then objects, then events. */
interface OcelWriter extends Closeable {
  /**
   * Says what there is to be.
   *
   * @param attributes what an event of any type may have
   * @param objects the attributes of each type of objects
   */
  void types(List<String> events, List<String> attributes, Map<String, List<String>> objects);

  void thing(OcelLog.Thing thing);

  void happening(OcelLog.Happening event);
}
