package io.clientele.check.rules;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The statuses of all types of documents, and in which of three senses each is meant. */
final class Statuses {
  static final String LIVE = "live";
  static final String ENDED = "ended";

  /** From first to last in the life of a document. */
  private static final List<String> SENSES = List.of("open", LIVE, ENDED);

  private final Map<String, String> senses = new HashMap<>();
  private final Map<String, List<String>> byType = new HashMap<>();

  private Statuses(JsonNode data) {
    for (String sense : SENSES) {
      texts(data.path("senses").path(sense)).forEach(status -> senses.put(key(status), sense));
    }
    for (JsonNode set : data.path("sets")) {
      List<String> statuses = texts(set.path("statuses")).toList();
      Stream.of(set.path("types").asString("").split(" ", -1))
          .forEach(type -> byType.put(type, statuses));
    }
  }

  /** Read when first asked for: most workspaces have few documents or none. */
  private static final class Once {
    static final Statuses ALL = read();

    private Once() {}
  }

  static Statuses all() {
    return Once.ALL;
  }

  private static Statuses read() {
    SourceFile file =
        new SourceFile("statuses.json", Resources.text(Statuses.class, "statuses.json"));
    if (Formats.parse(file) instanceof Parsed.Read read) {
      return new Statuses(read.tree().value());
    }
    throw new IllegalStateException("statuses.json cannot be read");
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(one -> one.asString(""));
  }

  private static String key(String status) {
    return status.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  /** {@code open}, {@code live} or {@code ended}; empty for a status that no type has. */
  String sense(String status) {
    return senses.getOrDefault(key(status), "");
  }

  /** The statuses of a type, in their order; empty for a type that is not known. */
  List<String> of(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Whether a type has this status, or one that is meant in the same sense. */
  boolean allows(String type, String status) {
    String sense = sense(status);
    return of(type).isEmpty()
        || (!sense.isEmpty() && of(type).stream().anyMatch(own -> sense(own).equals(sense)));
  }

  /** Whether the first status comes later in life than the second; never for an unknown one. */
  boolean isLater(String first, String second) {
    int left = SENSES.indexOf(sense(first));
    int right = SENSES.indexOf(sense(second));
    return left >= 0 && right >= 0 && left > right;
  }
}
