package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Section;
import java.util.List;
import java.util.Optional;

/**
 * A BSpec document: an element whose file has front matter and sections.
 *
 * @param status as written
 * @param levelDeclared {@code bronze}, {@code silver}, {@code gold}, or empty
 * @param levelReached the highest level all of whose criteria are met, or {@code none}
 * @param criteria every criterion of its type with what was found
 * @param checklist every question of its type's checklist with what was found
 * @param pitfalls every pitfall of its type with what guards against it
 * @param patterns every pattern of success of its type with what supports it
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
    List<Question> checklist,
    List<Pitfall> pitfalls,
    List<Pattern> patterns,
    List<MissingSection> missingSections,
    List<Placeholder> placeholders,
    List<Section> sections) {
  /**
   * One criterion of a quality level.
   *
   * @param id the level and a number, such as {@code gold-3}
   * @param level {@code bronze}, {@code silver} or {@code gold}
   * @param needsEvidence whether writing alone cannot meet it
   * @param evidence what stands behind it, where something does
   * @param lacking what is still missing; empty when met
   * @param where the exact place to write, or where the text stands when met
   */
  public record Criterion(
      String id,
      String level,
      String text,
      boolean needsEvidence,
      Optional<Evidence> evidence,
      List<String> lacking,
      Span where) {
    public Criterion {
      lacking = List.copyOf(lacking);
    }

    public boolean met() {
      return lacking.isEmpty();
    }

    /** Whether it needs evidence or a signed statement and has neither. */
    public boolean lacksEvidence() {
      return needsEvidence && evidence.isEmpty();
    }
  }

  /**
   * What stands behind a criterion or a pattern: a measure, an indicator, or somebody's word.
   *
   * @param of the id of the criterion or pattern
   * @param measure the id of a measure; empty without one
   * @param indicator the name or id of an indicator; empty without one
   * @param by who vouches for it; empty without anybody
   * @param on when, as written
   * @param because why
   */
  public record Evidence(
      String of,
      String measure,
      String indicator,
      String by,
      String on,
      String because,
      Span where) {}

  /**
   * One question of the checklist.
   *
   * @param lacking what is still missing; empty when the answer is yes
   * @param where the exact place to write, or where the text stands
   */
  public record Question(String text, List<String> lacking, Span where) {
    public Question {
      lacking = List.copyOf(lacking);
    }

    public boolean met() {
      return lacking.isEmpty();
    }
  }

  /**
   * A pitfall of the type, held against what the document says.
   *
   * @param outcome met when the document says what guards against it
   * @param lacking what would guard against it, or the value that leads into it
   */
  public record Pitfall(
      String name, String text, Outcome outcome, List<String> lacking, Span where) {
    public Pitfall {
      lacking = List.copyOf(lacking);
    }
  }

  /**
   * A pattern of success of the type.
   *
   * @param id such as {@code pattern-2}, to be named by evidence
   * @param outcome met when the document describes it
   * @param evidence the evidence that names it
   */
  public record Pattern(
      String id,
      String name,
      String text,
      Outcome outcome,
      List<Evidence> evidence,
      List<String> lacking,
      Span where) {
    public Pattern {
      evidence = List.copyOf(evidence);
      lacking = List.copyOf(lacking);
    }

    /** Described and supported by evidence: the positive twin of a finding. */
    public boolean isStrength() {
      return outcome == Outcome.MET && !evidence.isEmpty();
    }
  }

  /** What can be said of a pitfall or a pattern: nothing, where its type names no sections. */
  public enum Outcome {
    MET,
    OPEN,
    UNKNOWN
  }

  /** A heading of the template that the document lacks, and the place where it belongs. */
  public record MissingSection(String heading, Span where) {}

  /** Text of the template that nobody replaced. */
  public record Placeholder(String text, Span span) {}

  public Document {
    criteria = List.copyOf(criteria);
    checklist = List.copyOf(checklist);
    pitfalls = List.copyOf(pitfalls);
    patterns = List.copyOf(patterns);
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

  /** The patterns of success that evidence supports. */
  public List<Pattern> strengths() {
    return patterns.stream().filter(Pattern::isStrength).toList();
  }
}
