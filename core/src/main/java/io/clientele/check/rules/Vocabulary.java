package io.clientele.check.rules;

import io.clientele.finding.Nearest;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names that a reference could mean, by kind; each question is answered once. */
final class Vocabulary {
  private final Model model;
  private final Function<Element, String> name;
  private final Map<Set<String>, List<String>> names = new HashMap<>();
  private final Map<Question, String> answers = new HashMap<>();

  private record Question(String text, Set<String> kinds, String self) {}

  Vocabulary(Model model, Function<Element, String> name) {
    this.model = model;
    this.name = name;
  }

  /** "did you mean …?", never meaning the referring element itself; empty when nothing is near. */
  String help(Reference reference) {
    String self = name.apply(reference.source());
    Question question = new Question(reference.text(), reference.kinds(), self);
    return answers.computeIfAbsent(question, this::answer);
  }

  private String answer(Question question) {
    List<String> near = Nearest.to(question.text(), names(question.kinds()));
    return Nearest.help(
        question.text(), near.stream().filter(one -> !one.equals(question.self())).toList());
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
