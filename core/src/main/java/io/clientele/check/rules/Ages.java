package io.clientele.check.rules;

import io.clientele.finding.Related;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whom a message is meant for, by age, as far as anybody has said. */
final class Ages {
  /** The strictest of the national limits of the GDPR, Article 8, for consent of one's own. */
  private static final int DIGITAL = 16;

  private static final int NO_END = 200;
  private static final Pattern LOWEST = Pattern.compile("\\bage\\s*(>=?)\\s*(\\d{1,3})\\b");
  private static final Pattern HIGHEST = Pattern.compile("\\bage\\s*(<=?)\\s*(\\d{1,3})\\b");

  private final Model model;
  private final int digital;

  /** The youngest age that something says the message is for, and where it says so. */
  record Aim(int age, List<Related> said) {}

  Ages(Model model) {
    this.model = model;
    this.digital =
        model
            .settings()
            .file()
            .map(file -> file.value().at("/transform/digitalAge").asInt(DIGITAL))
            .orElse(DIGITAL);
  }

  /** The age from which on people consent for themselves. */
  int digital() {
    return digital;
  }

  /** The youngest intended age, where it is below the digital age; empty when nothing says so. */
  Optional<Aim> aimedAtChildren(Element message) {
    Stream<Aim> own = from(message.value()).stream().mapToObj(age -> new Aim(age, List.of()));
    Stream<Aim> groups =
        served(message, "milestone-group")
            .flatMap(
                group ->
                    from(group.value()).stream()
                        .mapToObj(age -> new Aim(age, said(group, "/ageFrom"))));
    Stream<Aim> segments = served(message, "segment").flatMap(this::byRule);
    return Stream.of(own, groups, segments)
        .flatMap(aims -> aims)
        .filter(aim -> aim.age() < digital)
        .findFirst();
  }

  private Stream<Element> served(Element message, String kind) {
    return model.edgesFrom(message).stream()
        .map(Edge::target)
        .filter(target -> target.kind().equals(kind));
  }

  private Stream<Aim> byRule(Element segment) {
    String rule = segment.value().at("/x-clientele/membership/rule").asString("");
    Matcher lowest = LOWEST.matcher(rule);
    Matcher highest = HIGHEST.matcher(rule);
    if (rule.contains(" or ") || rule.contains("not ")) {
      return Stream.empty();
    }
    List<Related> said = said(segment, "/x-clientele/membership/rule");
    if (lowest.find()) {
      int age = Integer.parseInt(lowest.group(2)) + (lowest.group(1).equals(">") ? 1 : 0);
      return Stream.of(new Aim(age, said));
    }
    boolean onlyChildren = highest.find() && Integer.parseInt(highest.group(2)) <= digital;
    return onlyChildren ? Stream.of(new Aim(0, said)) : Stream.empty();
  }

  private static List<Related> said(Element element, String field) {
    return List.of(new Related(element.at(field), "the age of " + Words.element(element)));
  }

  private static OptionalInt from(JsonNode value) {
    JsonNode age = value.path("ageFrom");
    return age.canConvertToInt() ? OptionalInt.of(age.asInt(0)) : OptionalInt.empty();
  }

  static int from(Element group) {
    return from(group.value()).orElse(0);
  }

  /** The last year of a group; far away where none is given. */
  static int to(Element group) {
    JsonNode age = group.value().path("ageTo");
    return age.canConvertToInt() ? age.asInt(NO_END) : NO_END;
  }
}
