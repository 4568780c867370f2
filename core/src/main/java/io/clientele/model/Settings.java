package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What {@code clientele.yaml} says.
 *
 * @param name the workspace's name
 * @param profile {@code starter}, {@code standard} or {@code strict}
 * @param asOf the day on which everything is measured; absent means the newest event's day
 * @param currency ISO 4217, empty when not given
 * @param sources in the order of the file
 * @param file the file itself, for the rooms that have a branch of their own in it
 */
public record Settings(
    String name,
    String profile,
    Optional<LocalDate> asOf,
    String currency,
    List<SourceDeclaration> sources,
    Optional<Tree> file) {
  public Settings {
    sources = List.copyOf(sources);
  }

  /** When units are open, by their names; the empty name stands for all the others. */
  public Map<String, Opening> opening() {
    return file.map(tree -> OpeningReader.read(tree.value().path("calendar"))).orElse(Map.of());
  }

  /**
   * One declared data source.
   *
   * @param file relative to the workspace
   * @param rowForm {@code person}, {@code organisation}, {@code events}, {@code consents}, {@code
   *     relations}, {@code enrolments}, {@code choices}, {@code costs}, {@code observations}
   * @param mapping the object below the row form
   * @param options the object below {@code options}; an empty object without one
   * @param trust survivorship: higher wins; 0 when not given
   * @param pointer where the declaration stands in {@code tree}
   */
  public record SourceDeclaration(
      String name,
      String file,
      String rowForm,
      JsonNode mapping,
      JsonNode options,
      int trust,
      Tree tree,
      String pointer) {
    /** The span of a field given by a JSON pointer below this declaration. */
    public Span at(String below) {
      return tree.at(pointer + below);
    }
  }
}
