package io.clientele.model;

import io.clientele.finding.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What people bring forward for how they rate the layers: who learnt to read customers, who stands
 * for the change, and how serving a segment is told to lead to business value. Of two entries for
 * one unit, sponsor or segment the one in the later assessment counts.
 */
public record Backing(List<Training> training, List<Sponsor> sponsors, List<Narrative> narratives) {
  /** People of a unit, and how many of them are trained. */
  public record Training(Entry at, String unit, int people, int trained, String subject) {
    /** At most 1, however many are said to be trained. */
    public double share() {
      return people == 0 ? 0 : Math.min(1, (double) trained / people);
    }
  }

  /** Somebody who stands for the change, and the day of the last deed that shows it. */
  public record Sponsor(
      Entry at, String name, String unit, Optional<LocalDate> lastActive, String deed) {
    private static final int IDLE_DAYS = 90;

    /** Whether a deed of the last 90 days is known. */
    public boolean isActive(LocalDate asOf) {
      return lastActive.filter(day -> !day.isBefore(asOf.minusDays(IDLE_DAYS))).isPresent();
    }
  }

  /** How serving a segment leads to business value, in words. */
  public record Narrative(Entry at, String segmentId, String text) {
    /** The hops of a line of sight of which the text names nothing, though something is there. */
    public List<String> passedOver(LineOfSight line) {
      return line.hops().stream()
          .filter(
              hop -> !hop.elements().isEmpty() && hop.elements().stream().noneMatch(this::names))
          .map(LineOfSight.Hop::name)
          .toList();
    }

    private boolean names(Element element) {
      return says(element.title()) || says(element.id());
    }

    private boolean says(String name) {
      return !name.isBlank()
          && Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(name)) + "(?![\\p{L}\\p{N}])")
              .matcher(plain(text))
              .find();
    }

    private static String plain(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
  }

  /** Where something is said. */
  public record Entry(Element assessment, String pointer) {
    /** A field of it, or all of it. */
    public Span field(String name) {
      return assessment.at(pointer + (name.isEmpty() ? "" : "/" + name));
    }

    JsonNode value() {
      return assessment.value().at(pointer);
    }

    String text(String key) {
      return Fields.text(value(), key).strip();
    }
  }

  public Backing {
    training = List.copyOf(training);
    sponsors = List.copyOf(sponsors);
    narratives = List.copyOf(narratives);
  }

  /** What all assessments of a workspace bring forward. */
  public static Backing of(Model model) {
    List<Element> assessments =
        model.ofKind("layer-assessment").stream()
            .sorted(Comparator.comparing(one -> Fields.text(one.value(), "date")))
            .toList();
    return new Backing(
        last(entries(assessments, "training", Backing::training), Training::unit),
        last(entries(assessments, "sponsors", Backing::sponsor), Sponsor::name),
        last(entries(assessments, "narratives", Backing::narrative), Narrative::segmentId));
  }

  private static <T> List<T> entries(
      List<Element> assessments, String field, Function<Entry, T> read) {
    List<T> entries = new ArrayList<>();
    for (Element assessment : assessments) {
      for (int i = 0; i < assessment.value().path(field).size(); i++) {
        entries.add(read.apply(new Entry(assessment, "/" + field + "/" + i)));
      }
    }
    return entries;
  }

  private static <T> List<T> last(Collection<T> entries, Function<T, String> key) {
    Map<String, T> last = new LinkedHashMap<>();
    entries.forEach(entry -> last.put(key.apply(entry).toLowerCase(Locale.ROOT), entry));
    return List.copyOf(last.values());
  }

  private static Training training(Entry at) {
    return new Training(
        at,
        at.text("orgUnitTitle"),
        at.value().path("people").asInt(0),
        at.value().path("trained").asInt(0),
        at.text("subject"));
  }

  private static Sponsor sponsor(Entry at) {
    return new Sponsor(
        at,
        at.text("sponsor"),
        at.text("orgUnitTitle"),
        SelfRating.day(at.text("lastActive")),
        at.text("deed"));
  }

  private static Narrative narrative(Entry at) {
    return new Narrative(at, at.text("segment"), at.text("text"));
  }
}
