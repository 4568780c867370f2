package io.clientele.transform.milestone;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.transform.milestone.Message.Basis;
import io.clientele.transform.milestone.Message.Matter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A declared message: what the decision must know of it, and whom it is for. */
record Mailing(
    Element element,
    Message message,
    String purpose,
    List<Element> segments,
    List<Element> groups,
    List<Element> channels,
    List<String> topics) {
  private static final int OLDEST = 200;

  static Mailing of(Model model, Element element) {
    JsonNode value = element.value();
    return new Mailing(
        element,
        new Message(
            matter(text(value, "/matter")),
            basis(text(value, "/consent/basis")),
            value.path("profiling").asBoolean(false),
            value.path("sensitive").asBoolean(false),
            !text(value, "/label").isEmpty() && !text(value, "/sponsor").isEmpty()),
        Optional.of(text(value, "/consent/purpose"))
            .filter(purpose -> !purpose.isEmpty())
            .orElse(text(value, "/purpose")),
        tied(model, element, "segment"),
        tied(model, element, "milestone-group"),
        tied(model, element, "channel"),
        MilestoneGroup.texts(value.path("topics"))
            .map(topic -> topic.toLowerCase(Locale.ROOT))
            .toList());
  }

  private static List<Element> tied(Model model, Element element, String kind) {
    return model.edgesFrom(element).stream()
        .map(Edge::target)
        .filter(target -> target.kind().equals(kind))
        .distinct()
        .toList();
  }

  int ageFrom() {
    return age("ageFrom", 0);
  }

  int ageTo() {
    return age("ageTo", OLDEST);
  }

  private int age(String field, int otherwise) {
    JsonNode age = element.value().path(field);
    return age.canConvertToInt() ? age.asInt() : otherwise;
  }

  /** Whether nobody of age is meant. */
  boolean forMinors() {
    boolean byGroups =
        !groups.isEmpty()
            && groups.stream()
                .allMatch(group -> group.value().path("ageTo").asInt(OLDEST) < Situation.MAJORITY);
    return byGroups || ageTo() < Situation.MAJORITY;
  }

  /** Whether it goes through social media and nothing else. */
  boolean isSocial() {
    return !channels.isEmpty() && channels.stream().allMatch(Mailing::isSocial);
  }

  static boolean isSocial(Element channel) {
    return type(channel).equals("social media");
  }

  /** What customers may call a channel by: its id, its title, its type. */
  static Stream<String> names(Element channel) {
    return Stream.of(channel.id(), channel.title(), type(channel))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .distinct();
  }

  static String type(Element channel) {
    return text(channel.value(), "/channelType").toLowerCase(Locale.ROOT);
  }

  String audience() {
    return text(element.value(), "/audience");
  }

  String sendAt() {
    return text(element.value(), "/sendAt");
  }

  private static String text(JsonNode value, String pointer) {
    return value.at(pointer).asString("").strip();
  }

  private static Matter matter(String word) {
    return switch (word) {
      case "information" -> Matter.INFORMATION;
      case "service" -> Matter.SERVICE;
      case "safety" -> Matter.SAFETY;
      default -> Matter.ADVERTISING;
    };
  }

  private static Basis basis(String words) {
    return switch (words.toLowerCase(Locale.ROOT).replace('-', ' ')) {
      case "consent" -> Basis.CONSENT;
      case "legitimate interest", "legitimate interests" -> Basis.LEGITIMATE_INTEREST;
      case "contract", "legal obligation", "vital interests", "vital interest", "public task" ->
          Basis.NECESSITY;
      default -> Basis.UNDECLARED;
    };
  }
}
