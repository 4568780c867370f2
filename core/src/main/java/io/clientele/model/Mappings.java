package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of an element what it writes in another way than its kind. */
final class Mappings {
  private Mappings() {}

  static List<SchemaProblem> problems(Element element) {
    List<SchemaProblem> problems = new ArrayList<>();
    for (Mapping mapping : element.form().mappings()) {
      keyword(mapping.form()).map(word -> problem(element, mapping, word)).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<String> keyword(Mapping.Form form) {
    return switch (form) {
      case FIELD -> Optional.of("x-alias");
      case WORD -> Optional.of("x-vocabulary");
      case SCALE -> Optional.of("x-scale");
      case SPELLING -> Optional.of("enum");
      case VARIANT -> Optional.empty();
    };
  }

  private static SchemaProblem problem(Element element, Mapping mapping, String keyword) {
    return new SchemaProblem(
        element,
        keyword,
        mapping.field(),
        mapping.written(),
        List.of(mapping.canonical()),
        "`" + mapping.written() + "` is read as `" + mapping.canonical() + "`: " + mapping.why(),
        mapping.span());
  }
}
