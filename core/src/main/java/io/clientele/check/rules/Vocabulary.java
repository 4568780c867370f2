package io.clientele.check.rules;

import io.clientele.finding.Fix;
import io.clientele.finding.Nearest;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.source.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names that a reference could mean, by kind; each question is answered once. */
final class Vocabulary {
  private final Model model;
  private final Function<Element, String> name;
  private final Map<Set<String>, List<String>> names = new HashMap<>();
  private final Map<Question, List<String>> answers = new HashMap<>();

  private record Question(String text, Set<String> kinds, String self) {}

  Vocabulary(Model model, Function<Element, String> name) {
    this.model = model;
    this.name = name;
  }

  /** "did you mean …?", never meaning the referring element itself; empty when nothing is near. */
  String help(Reference reference) {
    return Nearest.help(reference.text(), near(question(reference)));
  }

  /** The fix that writes the one name that is surely meant. */
  Optional<Fix> fix(Reference reference) {
    List<String> near = near(question(reference));
    return Nearest.surely(reference.text(), near)
        .flatMap(
            meant ->
                Spelling.fix(reference.source().tree(), reference.span(), reference.text(), meant));
  }

  private Question question(Reference reference) {
    return new Question(reference.text(), reference.kinds(), name.apply(reference.source()));
  }

  private List<String> near(Question question) {
    return answers.computeIfAbsent(
        question,
        asked ->
            Nearest.to(asked.text(), names(asked.kinds())).stream()
                .filter(one -> !one.equals(asked.self()))
                .toList());
  }

  private List<String> names(Set<String> kinds) {
    return names.computeIfAbsent(
        kinds,
        wanted ->
            model.elements().stream()
                .filter(element -> wanted.isEmpty() || wanted.contains(element.kind()))
                .map(name)
                .distinct()
                .toList());
  }
}
