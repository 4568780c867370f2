package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is in which segments. Parties in the same segments are one audience, by whose number table
 * {@code party_audience} tells them apart; so an observation is read once, however many segments
 * its party is in.
 */
final class Audience {
  private final Map<Long, List<String>> segments = new HashMap<>();

  private Audience() {}

  static Audience of(Engine engine) {
    Audience audience = new Audience();
    Script.run(engine, "audience.sql");
    engine.each(
        Sql.of(Script.text("audience_segments.sql")),
        row ->
            audience
                .segments
                .computeIfAbsent(row.integer(1), number -> new ArrayList<>())
                .add(row.text(2)));
    return audience;
  }

  /** Whether no party is in any segment. */
  boolean isNobody() {
    return segments.isEmpty();
  }

  /** The segments of an audience; 0 is everybody who is in none. */
  List<String> segments(long number) {
    return segments.getOrDefault(number, List.of());
  }
}
