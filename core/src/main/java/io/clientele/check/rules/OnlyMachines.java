package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import io.clientele.model.Segment.LifetimeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Customers of high value or intricate needs who are left to machines. */
final class OnlyMachines implements Check {
  private static final Set<String> MACHINE =
      Set.of("automated", "automatic", "selfservice", "bot", "chatbot", "chatbots", "unattended");

  private static final Set<String> HUMAN =
      Set.of(
          "personal",
          "person",
          "people",
          "adviser",
          "advisers",
          "advisor",
          "advisors",
          "manager",
          "managers",
          "dedicated",
          "human",
          "team",
          "meeting",
          "meetings",
          "branch",
          "phone",
          "call",
          "calls",
          "visit",
          "visits",
          "expert",
          "experts",
          "community",
          "video");

  private static final Set<String> INTRICATE =
      Set.of(
          "advice",
          "advisory",
          "advise",
          "complex",
          "intricate",
          "consulting",
          "counsel",
          "personal",
          "personalized",
          "personalised",
          "tailored",
          "bespoke",
          "planning");

  /** So many times the median of the workspace is high value. */
  private static final double HIGH = 2;

  @Override
  public String code() {
    return "CLT702";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Map<String, List<Mode>> modes = modes(facts);
    Results results = facts.results();
    Worth worth = Worth.of(model, results);
    return model.segments().stream()
        .filter(segment -> onlyMachines(modes.getOrDefault(Element.keyOf(segment.id()), List.of())))
        .flatMap(
            segment ->
                finding(
                    segment,
                    modes.getOrDefault(Element.keyOf(segment.id()), List.of()),
                    worth,
                    results));
  }

  /** How customers of a segment are served, by one declaration. */
  private record Mode(Element element, String field, Set<String> words) {
    boolean isMachine() {
      return words.stream().anyMatch(MACHINE::contains)
          && words.stream().noneMatch(HUMAN::contains);
    }
  }

  private static boolean onlyMachines(List<Mode> modes) {
    return !modes.isEmpty() && modes.stream().allMatch(Mode::isMachine);
  }

  private Map<String, List<Mode>> modes(Facts facts) {
    Model model = facts.model();
    Map<String, List<Mode>> modes = new HashMap<>();
    for (Relationship one : model.relationships()) {
      if (!one.engagementModel().isEmpty()) {
        Mode mode =
            facts.known(
                this,
                one,
                () -> new Mode(one.element(), "/engagementModel", words(one.engagementModel())));
        modes
            .computeIfAbsent(Element.keyOf(one.segmentId()), absent -> new ArrayList<>())
            .add(mode);
      }
    }
    for (Document document : model.documents()) {
      String type = document.element().value().path("relationship_type").asString("");
      if (!type.isBlank()) {
        Mode mode =
            facts.known(
                this,
                document,
                () -> new Mode(document.element(), "/relationship_type", words(List.of(type))));
        model.edgesFrom(document.element()).stream()
            .map(Edge::target)
            .filter(target -> target.kind().equals("segment"))
            .distinct()
            .forEach(
                s ->
                    modes
                        .computeIfAbsent(Element.keyOf(s.id()), absent -> new ArrayList<>())
                        .add(mode));
      }
    }
    return modes;
  }

  private static Set<String> words(List<String> texts) {
    return Alike.words(
        texts.stream().map(text -> text.replaceAll("(?i)self[- ]service", "selfservice")).toList());
  }

  /**
   * What segments are worth: declared, and measured where enough of them are.
   *
   * @param declared the median of what is declared; likewise of what was measured
   */
  private record Worth(double declared, double measured, Map<String, Double> values) {
    static Worth of(Model model, Results results) {
      Map<String, Double> values = new HashMap<>();
      results.readings().stream()
          .filter(it -> it.measure().equals("lifetime-value") && it.isOverall())
          .filter(it -> !it.segmentId().isEmpty() && it.journeyId().isEmpty())
          .forEach(it -> values.put(Element.keyOf(it.segmentId()), it.value()));
      return new Worth(
          median(
              model.segments().stream()
                  .flatMap(segment -> segment.lifetimeValue().stream())
                  .mapToDouble(LifetimeValue::value)),
          median(values.values().stream().mapToDouble(Double::doubleValue)),
          values);
    }

    private static double median(DoubleStream stream) {
      double[] values = stream.sorted().toArray();
      return values.length < 3 ? Double.POSITIVE_INFINITY : values[values.length / 2];
    }

    /** What is declared goes before what was measured. */
    boolean isHigh(Segment segment) {
      return segment
          .lifetimeValue()
          .map(one -> one.value() >= HIGH * declared)
          .orElseGet(
              () ->
                  values.getOrDefault(Element.keyOf(segment.id()), Double.NEGATIVE_INFINITY)
                      >= HIGH * measured);
    }
  }

  /** How much of what a segment had to do with the organisation was with people. */
  private static String measured(Segment segment, Results results) {
    List<Reading> channels =
        results.readings().stream()
            .filter(it -> it.measure().equals("channel-use") && it.period().equals("all"))
            .filter(it -> it.segmentId().equalsIgnoreCase(segment.id()))
            .toList();
    double withPeople =
        channels.stream()
            .filter(it -> words(List.of(it.channel())).stream().anyMatch(HUMAN::contains))
            .mapToDouble(Reading::value)
            .sum();
    return channels.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "; measured, %.1f %% of its %,d contacts are with people",
            withPeople,
            channels.get(0).n());
  }

  private Stream<Finding> finding(Segment segment, List<Mode> modes, Worth worth, Results results) {
    boolean valuable = worth.isHigh(segment);
    boolean intricate =
        segment.needs().stream()
            .anyMatch(
                need -> Alike.words(List.of(need.text())).stream().anyMatch(INTRICATE::contains));
    if (!valuable && !intricate) {
      return Stream.empty();
    }
    String why = valuable ? "worth twice the median or more" : "in need of advice";
    String message =
        "%s is %s and served by machines only%s"
            .formatted(Words.element(segment.element()), why, measured(segment, results));
    Mode first = modes.get(0);
    return Stream.of(
        at(first.element().at(first.field()), message)
            .help("name the person they turn to, or say which need has no need of one"));
  }
}
