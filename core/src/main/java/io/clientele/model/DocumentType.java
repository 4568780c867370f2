package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a type of document holds, as the catalogue says. A type known by name only has no headings
 * and no criteria.
 *
 * @param code three letters, such as {@code CUS}
 * @param kind the kind of thing that a document of this type describes; empty when none
 * @param fields the front-matter fields of this type beside those that every type has
 * @param dependsOn the types it typically builds on
 * @param enables the types that typically build on it
 * @param informs what it gives knowledge to
 * @param guides what it gives direction to
 * @param headings the template's headings in their order
 * @param checklist what to look at before a document is called finished
 * @param pitfalls what goes wrong most often
 * @param patterns what good examples have in common
 */
public record DocumentType(
    String code,
    String name,
    String domain,
    String kind,
    Map<String, Field> fields,
    List<String> dependsOn,
    List<String> enables,
    List<String> informs,
    List<String> guides,
    List<Heading> headings,
    List<Criterion> criteria,
    List<Item> checklist,
    List<Advice> pitfalls,
    List<Advice> patterns) {
  /** The values a front-matter field allows, empty for any, and others that are read as one. */
  public record Field(List<String> values, Map<String, String> also) {}

  /** A heading of the template, what to write below it, and the labels it holds. */
  public record Heading(String text, int level, String parent, String asks, List<String> aspects) {}

  /**
   * What one quality level asks for.
   *
   * @param id the level and a number, such as {@code gold-3}
   * @param fields whether every required field of the front matter must be filled
   * @param evidence whether a measure, an indicator or a signed statement must stand behind it
   */
  public record Criterion(
      String id, String level, String text, boolean fields, boolean evidence, List<Need> needs) {}

  /**
   * What a criterion needs of one section.
   *
   * @param aspects the headings and labels below it that need real text
   * @param each the headings and labels that every heading directly below it needs
   * @param least how many such headings there must be at least
   * @param most how many at most; 0 for any number
   */
  public record Need(
      String section, List<String> aspects, List<String> each, int least, int most) {}

  /** One question of the checklist with the sections that answer it. */
  public record Item(String text, List<String> sections) {}

  /** What it takes that a section is really written: all that the template has below it. */
  Need whole(String section) {
    List<String> below = new ArrayList<>();
    heading(section).ifPresent(heading -> below.addAll(heading.aspects()));
    for (Heading heading : headings) {
      if (heading.parent().equals(section)) {
        below.add(heading.text());
      }
    }
    return new Need(section, below, List.of(), 0, 0);
  }

  /**
   * A pitfall or a pattern of success.
   *
   * @param needs what a document says that avoids the pitfall or follows the pattern; empty where
   *     that cannot be read from a document
   * @param signs front-matter fields with the values that lead into the pitfall
   */
  public record Advice(
      String name, String text, List<Need> needs, Map<String, List<String>> signs) {}

  /** The heading of this name. */
  public Optional<Heading> heading(String text) {
    return headings.stream().filter(heading -> heading.text().equals(text)).findFirst();
  }
}
