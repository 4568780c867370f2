package io.clientele.data.sources;

import java.util.Map;
import java.util.Optional;

/**
 * What a field of an event is called in files that need no mapping. In the logs of process mining
 * the fields that their standards lack stand below a prefix of our own, as {@code export} writes
 * them.
 */
enum Standard {
  NONE,
  XES,
  OCEL,
  CLOUD_EVENTS;

  /** Everything that no field takes is kept in one column, as JSON. */
  static final String REST = "attributes";

  private static final String PREFIX = "clientele:";

  private static final Map<String, String> IN_XES =
      Map.of(
          "id", "identity:id",
          "case", "case:concept:name",
          "activity", "concept:name",
          "at", "time:timestamp",
          "resource", "org:resource",
          "org_unit", "org:group",
          "lifecycle", "lifecycle:transition");

  private static final Map<String, String> IN_OCEL =
      Map.of("id", OcelRows.ID, "activity", OcelRows.TYPE, "at", OcelRows.TIME);

  private static final Map<String, String> IN_CLOUD_EVENTS =
      Map.of(
          "id", JsonRows.CLOUD_ID,
          "activity", "type",
          "at", "time",
          "customer", "subject",
          "channel", "channel",
          "direction", "direction",
          "initiator", "initiator",
          "outcome", "outcome");

  static Standard of(DataFile file, Options options) {
    return switch (file.extension()) {
      case "xes" -> XES;
      case "jsonocel", "xmlocel", "sqlite", "xml" -> OCEL;
      default ->
          switch (options.format()) {
            case "cloudevents" -> CLOUD_EVENTS;
            case "ocel" -> OCEL;
            default -> NONE;
          };
    };
  }

  /** The column that is this field unless the mapping names another. */
  Optional<String> column(String field) {
    return switch (this) {
      case NONE -> Optional.empty();
      case XES -> Optional.of(IN_XES.getOrDefault(field, PREFIX + field));
      case OCEL -> Optional.of(IN_OCEL.getOrDefault(field, PREFIX + field));
      case CLOUD_EVENTS -> Optional.ofNullable(IN_CLOUD_EVENTS.get(field));
    };
  }
}
