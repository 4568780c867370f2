package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.List;
import java.util.stream.Stream;

/** A reference by title that resolves to nothing in the expected kind. */
final class UndeclaredTitle implements Check {
  @Override
  public String code() {
    return "CLT205";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().references().stream()
        .filter(reference -> reference.candidates().isEmpty())
        .flatMap(
            reference ->
                switch (reference.form()) {
                  case TITLE -> Stream.of(finding(facts.model(), reference));
                  case TEXT -> Stream.of(finding(facts.model(), reference).as(Severity.WARNING));
                  case ID, WILDCARD -> Stream.empty();
                });
  }

  private Finding finding(Model model, Reference reference) {
    String expected = Words.oneOf(reference.kinds());
    String near = Nearest.help(reference.text(), titles(model, reference));
    String message =
        Words.name(reference.field())
            + " names "
            + Words.name(reference.text())
            + ", but no such title is declared";
    return at(reference.span(), message)
        .help(near.isEmpty() ? "declare " + expected + " with this title, or correct it" : near);
  }

  private static List<String> titles(Model model, Reference reference) {
    return model.elements().stream()
        .filter(e -> reference.kinds().isEmpty() || reference.kinds().contains(e.kind()))
        .map(Element::title)
        .toList();
  }
}
