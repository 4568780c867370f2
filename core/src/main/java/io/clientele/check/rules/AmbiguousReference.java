package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.List;
import java.util.stream.Stream;

/** A reference that several things answer to. */
final class AmbiguousReference implements Check {
  @Override
  public String code() {
    return "CLT206";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().referenceIndex().open().stream()
        .filter(reference -> reference.form() != Reference.Form.WILDCARD)
        .filter(reference -> reference.candidates().size() > 1)
        .map(reference -> finding(facts.model(), reference));
  }

  private Finding finding(Model model, Reference reference) {
    List<Element> candidates = reference.candidates();
    String message =
        Words.name(reference.text()) + " may be any of " + candidates.size() + " things";
    List<Related> places =
        candidates.stream()
            .limit(5)
            .map(one -> new Related(Words.place(model, one), Words.element(one)))
            .toList();
    return at(reference.span(), message)
        .help("write the id: " + Words.names(candidates.stream().map(Element::id).toList()))
        .related(places);
  }
}
