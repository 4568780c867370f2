package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Section;
import java.util.List;

/**
 * A BSpec document: an element whose file has front matter and sections.
 *
 * @param status as written
 * @param levelDeclared {@code bronze}, {@code silver}, {@code gold}, or empty
 * @param levelReached the highest level all of whose criteria are met, or {@code none}
 * @param criteria every criterion of its type with what was found
 * @param missingSections template headings that the document lacks
 * @param placeholders where template text was left standing
 */
public record Document(
    Element element,
    String type,
    String status,
    String levelDeclared,
    String levelReached,
    List<Criterion> criteria,
    List<MissingSection> missingSections,
    List<Placeholder> placeholders,
    List<Section> sections) {
  /**
   * One criterion of a quality level.
   *
   * @param level {@code bronze}, {@code silver} or {@code gold}
   * @param lacking what is still missing; empty when met
   * @param where the exact place to write, or the evidence when met
   */
  public record Criterion(
      String level, String text, boolean met, List<String> lacking, Span where) {}

  /** A heading of the template that the document lacks, and the place where it belongs. */
  public record MissingSection(String heading, Span where) {}

  /** Text of the template that nobody replaced. */
  public record Placeholder(String text, Span span) {}

  public Document {
    criteria = List.copyOf(criteria);
    missingSections = List.copyOf(missingSections);
    placeholders = List.copyOf(placeholders);
    sections = List.copyOf(sections);
  }

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }
}
