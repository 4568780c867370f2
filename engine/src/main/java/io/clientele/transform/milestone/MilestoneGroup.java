package io.clientele.transform.milestone;

import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Resources;
import io.clientele.transform.milestone.Situation.Approach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A group of people at one milestone of life.
 *
 * @param to the oldest, that year included; empty for no end
 * @param levels the enrolments that put somebody here whatever the age, in lower case
 */
public record MilestoneGroup(
    String id, String title, int from, OptionalInt to, Approach approach, List<String> levels) {
  public MilestoneGroup {
    levels = List.copyOf(levels);
  }

  /** The groups of a workspace; those that come with the product where it has none with ages. */
  public static List<MilestoneGroup> of(Model model) {
    List<MilestoneGroup> own =
        model.ofKind("milestone-group").stream()
            .filter(element -> element.value().path("ageFrom").canConvertToInt())
            .map(MilestoneGroup::declared)
            .sorted(Comparator.comparingInt(MilestoneGroup::from).thenComparing(MilestoneGroup::id))
            .toList();
    return own.isEmpty() ? standard() : own;
  }

  /** Those that come with the product, the youngest first. */
  public static List<MilestoneGroup> standard() {
    return Resources.text(MilestoneGroup.class, "groups.csv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(MilestoneGroup::row)
        .toList();
  }

  private static MilestoneGroup row(String line) {
    String[] parts = line.split(",", 6);
    OptionalInt to =
        parts[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[3]));
    return new MilestoneGroup(
        parts[0], parts[1], Integer.parseInt(parts[2]), to, approach(parts[4]), levels(parts[5]));
  }

  private static MilestoneGroup declared(Element element) {
    JsonNode value = element.value();
    JsonNode to = value.path("ageTo");
    List<String> levels = new ArrayList<>();
    texts(value.path("enrolment")).forEach(text -> levels.addAll(levels(text)));
    return new MilestoneGroup(
        element.id(),
        element.title(),
        value.path("ageFrom").asInt(),
        to.canConvertToInt() ? OptionalInt.of(to.asInt()) : OptionalInt.empty(),
        approach(value.path("approach").asString("")),
        levels);
  }

  /** A text, or each text of a list. */
  static Stream<String> texts(JsonNode node) {
    Stream<JsonNode> nodes = node.isArray() ? node.valueStream() : Stream.of(node);
    return nodes.map(each -> each.asString("").strip()).filter(text -> !text.isEmpty());
  }

  private static List<String> levels(String text) {
    return Stream.of(text.split("[;,]", -1))
        .map(level -> level.strip().toLowerCase(Locale.ROOT))
        .filter(level -> !level.isEmpty())
        .toList();
  }

  private static Approach approach(String word) {
    return switch (word) {
      case "guardian-only" -> Approach.GUARDIAN_ONLY;
      case "guardian-first" -> Approach.GUARDIAN_FIRST;
      default -> Approach.BY_AGE;
    };
  }
}
