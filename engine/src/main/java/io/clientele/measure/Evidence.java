package io.clientele.measure;

import io.clientele.check.CustomerFields;
import io.clientele.check.Figure;
import io.clientele.check.PersonaTraits;
import io.clientele.check.PersonaTraits.Trait;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.measure.statistic.Shares;
import io.clientele.model.Edge;
import io.clientele.model.Model;
import io.clientele.model.Persona;
import io.clientele.model.Segment;
import io.clientele.rule.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds what personas say of themselves against the customers of their segment. */
final class Evidence {
  /**
   * A typical value lies between the tenth of the members with the least and that with the most.
   */
  private static final double EDGE = 0.1;

  private static final double MOST = 0.5;

  private final Engine engine;
  private final Model model;
  private final CustomerFields fields;

  Evidence(Engine engine, Model model, CustomerFields fields) {
    this.engine = engine;
    this.model = model;
    this.fields = fields;
  }

  /** So many members, and so many others, of whom so many have something. */
  private record Counted(long hits, long members, long otherHits, long others) {
    Optional<Estimate> share() {
      return Estimates.share(hits, members);
    }

    Optional<Double> othersShare() {
      return Estimates.share(otherHits, others).map(Estimate::value);
    }

    /** Most members have it, or more of them than of the others; or fewer than either. */
    String verdict() {
      if (members < Verdicts.FEWEST) {
        return "unmeasurable";
      }
      Estimate share = share().orElseThrow();
      Optional<Estimate> more = Shares.difference(hits, members, otherHits, others);
      if (share.low() >= MOST || more.map(apart -> apart.low() > 0).orElse(false)) {
        return "supported";
      }
      boolean fewer = hits == 0 || more.map(apart -> apart.high() < 0).orElse(true);
      return share.high() < MOST && fewer ? "contradicted" : "undecided";
    }
  }

  /** What came of one attribute. */
  private record Found(String test, String measured, Counted counted, String verdict) {}

  void store() {
    Map<String, Segment> segments = new TreeMap<>();
    model.segments().forEach(segment -> segments.put(segment.id(), segment));
    try (Appender table = engine.append("persona_evidence")) {
      for (Persona persona : model.personas()) {
        List<Trait> traits =
            PersonaTraits.of(persona, new TreeSet<>(fields.scope().fields().keySet()), currency());
        for (String id : segments(persona)) {
          Optional<Segment.Membership> rule =
              Optional.ofNullable(segments.get(id)).flatMap(Segment::membership);
          for (Trait trait : traits) {
            store(table, persona, id, trait, rule.flatMap(of -> found(trait, id, of.entity())));
          }
        }
      }
    }
  }

  private String currency() {
    return model.settings().currency();
  }

  private List<String> segments(Persona persona) {
    return model.edgesFrom(persona.element()).stream()
        .filter(edge -> edge.relation().equals("belongs-to"))
        .map(Edge::target)
        .filter(target -> target.kind().equals("segment"))
        .map(target -> target.id())
        .distinct()
        .toList();
  }

  private static void store(
      Appender table, Persona persona, String segmentId, Trait trait, Optional<Found> found) {
    Optional<Estimate> share = found.flatMap(one -> one.counted.share());
    table.row(
        persona.id(),
        segmentId,
        trait.key(),
        trait.text(),
        trait.field(),
        found.map(Found::test).orElse(""),
        found.map(Found::measured).orElse(""),
        orNull(share.map(Estimate::value)),
        orNull(share.map(Estimate::low)),
        orNull(share.map(Estimate::high)),
        found.map(one -> one.counted.members).orElse(0L),
        orNull(found.flatMap(one -> one.counted.othersShare())),
        found.map(Found::verdict).orElse("unmeasurable"));
  }

  private static @Nullable Double orNull(Optional<Double> value) {
    return value.orElse(null);
  }

  private Optional<Found> found(Trait trait, String segmentId, String entity) {
    Optional<Type> type = fields.scope().typeOf(trait.field());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return type.get() == Type.NUMBER
        ? trait.figure().flatMap(figure -> number(trait.field(), figure, segmentId, entity))
        : text(trait, segmentId, entity);
  }

  private Sql asked(String script, String field, Object... parameters) {
    return Sql.of(Script.text(script).replace("${field}", RuleSql.column(field)), parameters);
  }

  private Optional<Found> number(String field, Figure figure, String segmentId, String entity) {
    boolean exact = figure.low() == figure.high();
    double high = Math.min(figure.high(), Double.MAX_VALUE);
    long[] counts = new long[4];
    List<String> measured = new ArrayList<>();
    engine.each(
        asked("evidence_number.sql", field, segmentId, entity, figure.low(), figure.low(), high),
        row -> {
          int at = row.flag(1) ? 0 : 2;
          long within = row.integer(4);
          counts[at] = exact ? row.integer(3) + within / 2 : within;
          counts[at + 1] = row.integer(2);
          if (row.flag(1)) {
            measured.add(
                "%s (%s to %s)"
                    .formatted(shown(row.number(6)), shown(row.number(5)), shown(row.number(7))));
          }
        });
    Counted counted = new Counted(counts[0], counts[1], counts[2], counts[3]);
    String verdict = exact ? position(counted) : counted.verdict();
    return counted.members == 0
        ? Optional.empty()
        : Optional.of(new Found(exact ? "below" : "within", measured.get(0), counted, verdict));
  }

  /** Whether the value lies among those of most members. */
  private static String position(Counted below) {
    if (below.members < Verdicts.FEWEST) {
      return "unmeasurable";
    }
    Estimate share = below.share().orElseThrow();
    if (share.low() >= EDGE && share.high() <= 1 - EDGE) {
      return "supported";
    }
    return share.high() < EDGE || share.low() > 1 - EDGE ? "contradicted" : "undecided";
  }

  private static String shown(double number) {
    return String.format(Locale.ROOT, "%,.1f", number).replaceAll("\\.0$", "");
  }

  /** A value that no customer has is not what the field tells. */
  private Optional<Found> text(Trait trait, String segmentId, String entity) {
    long[] counts = new long[4];
    List<String> measured = new ArrayList<>();
    engine.each(
        asked("evidence_text.sql", trait.field(), segmentId, entity),
        row -> {
          int at = row.flag(1) ? 0 : 2;
          long customers = row.integer(3);
          counts[at] += isMeant(trait, row.text(2)) ? customers : 0;
          counts[at + 1] += customers;
          if (row.flag(1) && measured.isEmpty()) {
            measured.add("mostly " + row.text(2));
          }
        });
    Counted counted = new Counted(counts[0], counts[1], counts[2], counts[3]);
    return counted.members == 0 || counted.hits + counted.otherHits == 0
        ? Optional.empty()
        : Optional.of(new Found("with it", measured.get(0), counted, counted.verdict()));
  }

  private static boolean isMeant(Trait trait, String value) {
    String declared = trait.text().toLowerCase(Locale.ROOT).strip();
    if (trait.field().equals("sex")) {
      String letter = declared.startsWith("w") ? "f" : declared;
      return !letter.isEmpty() && letter.charAt(0) == value.charAt(0);
    }
    boolean word = value.length() > 3 && (" " + declared + " ").matches(".*\\W" + quoted(value));
    return declared.equals(value) || word;
  }

  private static String quoted(String value) {
    return Pattern.quote(value) + "\\W.*";
  }
}
