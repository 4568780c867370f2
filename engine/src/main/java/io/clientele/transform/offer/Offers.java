package io.clientele.transform.offer;

import io.clientele.check.Sensitive;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Sql;
import io.clientele.model.Model;
import io.clientele.source.Tree;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what each customer may be offered next, and because of what: fills {@code offer} and {@code
 * offer_trial}. Only adults who agreed to be profiled are made offers; nothing is looked at but
 * what was bought, and of that nothing sensitive.
 */
public final class Offers {
  /** How many offers a customer is made. */
  private static final int OFFERED = 3;

  /** How many offers the trial counts a hit among; of few items a third, or all would hit. */
  private static final int TRIED = 10;

  private static final int PART = 3;

  private static final String PURPOSE = "profiling";
  private static final NamedStatements STATEMENTS =
      NamedStatements.beside(Offers.class, "offers.sql");

  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;
  private final Bought bought = new Bought();

  private Offers(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
  }

  /** Makes the offers as of a day, after it was said who may be told what. */
  public static void run(Engine engine, Model model, LocalDate asOf) {
    engine.run("delete from offer");
    engine.run("delete from offer_trial");
    Offers offers = new Offers(engine, model, asOf);
    offers.read();
    if (!offers.bought.isEmpty()) {
      offers.make(offers.tried());
    }
  }

  private void read() {
    Set<String> without = new HashSet<>();
    setting("without").forEach(item -> without.add(item.toLowerCase(Locale.ROOT)));
    engine.each(
        Sql.of(STATEMENTS.named("bought"), asOf),
        row -> {
          String item = row.text(2);
          if (!without.contains(item.toLowerCase(Locale.ROOT)) && !Sensitive.names(item)) {
            bought.add(row.text(1), item, LocalDate.parse(row.text(3)));
          }
        });
  }

  private List<String> setting(String name) {
    return model.settings().file().map(Tree::value).stream()
        .map(root -> root.at("/transform/offers/" + name))
        .flatMap(node -> node.isArray() ? node.valueStream() : java.util.stream.Stream.of(node))
        .map(node -> node.asString("").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Whether the offers may be shown: a trial did not find them surely worse than what all buy. */
  private boolean tried() {
    int most = Math.min(TRIED, Math.max(1, bought.items().size() / PART));
    Optional<LocalDate> split = bought.split();
    Optional<Trial> trial = split.flatMap(day -> bought.trial(day, most));
    trial.ifPresent(
        it -> {
          try (Appender table = engine.append("offer_trial")) {
            table.row(
                most,
                split.orElseThrow(),
                it.customers(),
                it.hits().value(),
                it.hits().low(),
                it.hits().high(),
                it.popular().value(),
                it.popular().low(),
                it.popular().high(),
                it.gain().value(),
                it.gain().low(),
                it.gain().high(),
                bought.items().size(),
                it.tied(),
                it.verdict());
          }
        });
    return trial.map(it -> it.gain().high() >= 0).orElse(true);
  }

  private void make(boolean personal) {
    Choosing choosing = new Choosing(bought, personal, new Lanes(model));
    Map<String, Set<String>> segments = new HashMap<>();
    engine.each(
        Sql.of(STATEMENTS.named("segments")),
        row -> segments.computeIfAbsent(row.text(1), id -> new TreeSet<>()).add(row.text(2)));
    String purpose = setting("purpose").stream().findFirst().orElse(PURPOSE);
    List<String> allowed =
        engine.rows(Sql.of(STATEMENTS.named("allowed"), purpose), row -> row.text(1));
    try (Appender table = engine.append("offer")) {
      for (String party : allowed) {
        choosing
            .offers(party, segments.getOrDefault(party, Set.of()), OFFERED)
            .forEach(offer -> table.row(offer.row(party)));
      }
    }
  }
}
