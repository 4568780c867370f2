package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lays beside the events what the model declares and measures compare with. */
final class Declarations {
  /** A shorter name of a competitor is found in half of all words. */
  private static final int SHORTEST_NAME = 3;

  private final Engine engine;
  private final Model model;

  Declarations(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
  }

  void lay() {
    Script.run(engine, "declared_tables.sql");
    try (Appender segments = engine.append("declared_segment");
        Appender strategies = engine.append("declared_strategy");
        Appender channels = engine.append("declared_channel");
        Appender progressions = engine.append("declared_progression");
        Appender pains = engine.append("declared_pain")) {
      for (Segment segment : model.segments()) {
        segment.retentionStrategies().forEach(it -> strategies.row(segment.id(), lower(it)));
        if (!segment.lifecycleStage().isEmpty()) {
          segments.row(segment.id(), lower(segment.lifecycleStage()));
        }
        segment.progressions().forEach(other -> progressions.row(segment.id(), other));
        segment.acquisitionChannels().forEach(it -> channels.row(segment.id(), lower(it)));
      }
      for (Journey journey : model.journeys()) {
        pains(journey).forEach(text -> pains.row(journey.id(), lower(text)));
      }
    }
    offers();
    competitors();
  }

  private static Stream<String> pains(Journey journey) {
    return journey.stages().stream()
        .flatMap(stage -> Stream.concat(stage.painPoints().stream(), stage.objections().stream()));
  }

  /** Purchases name an offer by its id or by its title. */
  private void offers() {
    try (Appender table = engine.append("declared_offer")) {
      for (String kind : List.of("product", "service")) {
        for (Element offer : model.ofKind(kind)) {
          JsonNode tier = offer.value().path("tier");
          if (tier.isNumber()) {
            Stream.of(offer.id(), offer.title())
                .map(Declarations::lower)
                .distinct()
                .forEach(name -> table.row(name, tier.doubleValue()));
          }
        }
      }
    }
  }

  private void competitors() {
    try (Appender table = engine.append("declared_competitor")) {
      competing().stream()
          .map(Declarations::lower)
          .filter(name -> name.length() >= SHORTEST_NAME)
          .distinct()
          .forEach(table::row);
    }
  }

  /** Those that a market lists, and peers outside. */
  private List<String> competing() {
    List<String> names = new ArrayList<>();
    for (Element market : model.ofKind("market")) {
      for (JsonNode one : market.value().path("competitors")) {
        names.add(one.isObject() ? one.path("name").asString("") : one.asString(""));
      }
    }
    for (Element organisation : model.ofKind("external-organisation")) {
      if (organisation.value().path("type").asString("").equals("Peer")) {
        names.add(organisation.title());
      }
    }
    return names;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
