package io.clientele.model;

import io.clientele.model.DocumentType.Advice;
import io.clientele.model.DocumentType.Criterion;
import io.clientele.model.DocumentType.Field;
import io.clientele.model.DocumentType.Heading;
import io.clientele.model.DocumentType.Item;
import io.clientele.model.DocumentType.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes a type of document from its page of the specification. */
final class SpecifiedType {
  /** Fields of every type, and those whose value the specification fixes. */
  private static final Set<String> COMMON =
      Set.of(
          "related",
          "conflicts_with",
          "review_cycle",
          "scope",
          "assumptions",
          "success_criteria",
          "constraints",
          "standards",
          "attribution_required",
          "source_frameworks",
          "created",
          "updated");

  private static final Pattern HEADING = Pattern.compile("(#{2,3}) ([^\\[{]+)");
  private static final Pattern LABEL = Pattern.compile("(?:[-*] )?\\*\\*([^*\\[{]+?):?\\*\\*:?.*");
  private static final Pattern CODE = Pattern.compile("([A-Z]{3})-\\*");
  private static final List<String> LEVELS = List.of("bronze", "silver", "gold");

  private final Specification page;
  private final JsonNode metadata;
  private final DocumentType ours;
  private final List<Heading> headings;
  private final Wording wording;

  /**
   * @param ours what the catalogue of the program knows of the type: the kind it describes, and
   *     spellings that are read as a value
   */
  SpecifiedType(Specification page, JsonNode metadata, DocumentType ours) {
    this.page = page;
    this.metadata = metadata;
    this.ours = ours;
    this.headings = headings();
    this.wording = new Wording(headings);
  }

  DocumentType type() {
    return new DocumentType(
        ours.code(),
        page.name().orElse(ours.name()),
        ours.domain().isEmpty() ? metadata.path("domain").asString("") : ours.domain(),
        ours.kind(),
        fields(),
        codes("depends_on"),
        codes("enables"),
        ours.informs(),
        ours.guides(),
        headings,
        criteria(),
        page.checklist().stream().map(this::item).toList(),
        advice(true),
        advice(false));
  }

  private Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : metadata.properties()) {
      String name = field.getKey();
      if (!COMMON.contains(name) && !FrontMatter.REQUIRED.contains(name)) {
        String value = field.getValue().asString("");
        List<String> values = value.contains("|") ? List.of(value.split("\\|", -1)) : List.of();
        Field own = ours.fields().getOrDefault(name, new Field(List.of(), Map.of()));
        fields.put(name, new Field(values.stream().map(String::strip).toList(), own.also()));
      }
    }
    return fields;
  }

  private List<String> codes(String field) {
    return Fields.strings(metadata.path(field)).stream()
        .map(CODE::matcher)
        .filter(Matcher::matches)
        .map(code -> code.group(1))
        .toList();
  }

  /** Headings and labels whose names are given; those that a writer is to name are left out. */
  private List<Heading> headings() {
    List<Heading> found = new ArrayList<>();
    String chapter = "";
    for (String line : page.template()) {
      Matcher heading = HEADING.matcher(line);
      Matcher label = LABEL.matcher(line);
      if (heading.matches()) {
        String text = heading.group(2).strip();
        boolean top = heading.group(1).length() == 2;
        chapter = top ? text : chapter;
        found.add(new Heading(text, top ? 2 : 3, top ? "" : chapter, "", new ArrayList<>()));
      } else if (!line.startsWith("#") && label.matches() && !found.isEmpty()) {
        found.get(found.size() - 1).aspects().add(label.group(1).strip());
      }
    }
    return found.stream()
        .map(
            one ->
                new Heading(one.text(), one.level(), one.parent(), "", List.copyOf(one.aspects())))
        .toList();
  }

  private List<Criterion> criteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (int level = 0; level < LEVELS.size(); level++) {
      int number = 1;
      for (String text : page.criteria(level)) {
        criteria.add(criterion(LEVELS.get(level), number++, text));
      }
    }
    return criteria;
  }

  /** What cannot be read from the text needs somebody's word, at every level. */
  private Criterion criterion(String level, int number, String text) {
    boolean fields = text.toLowerCase(Locale.ROOT).contains("metadata field");
    List<Need> needs = fields ? List.of() : wording.needs(text);
    boolean evidence = level.equals("gold") || (!fields && needs.isEmpty());
    return new Criterion(level + "-" + number, level, text, fields, evidence, needs);
  }

  private Item item(String text) {
    return new Item(text, wording.needs(text).stream().map(Need::section).toList());
  }

  private List<Advice> advice(boolean pitfalls) {
    return page.advice(pitfalls).stream()
        .map(one -> new Advice(one[0], one[1], wording.needs(one[0] + " " + one[1]), Map.of()))
        .toList();
  }
}
