package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;

/** Says how the writers of texts feel, where the data do not say it themselves. */
final class Sentiment {
  private final Engine engine;

  Sentiment(Engine engine) {
    this.engine = engine;
  }

  /** Fills {@code text_feeling}. */
  void tell() {
    engine.run("create or replace table lexicon(word varchar, weight double)");
    try (Appender table = engine.append("lexicon")) {
      Script.text("lexicon.csv")
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .forEach(entry -> table.row(entry[0], Double.parseDouble(entry[1])));
    }
    Script.run(engine, "sentiment.sql");
  }
}
