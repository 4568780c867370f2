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

/** A reference that resolves to a thing of a kind its field does not allow. */
final class ReferenceToWrongKind implements Check {
  @Override
  public String code() {
    return "CLT207";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().referenceIndex().open().stream()
        .filter(reference -> reference.wrongKind() && reference.candidates().size() == 1)
        .map(reference -> finding(facts.model(), reference));
  }

  private Finding finding(Model model, Reference reference) {
    Element target = reference.candidates().get(0);
    String expected = Words.oneOf(reference.kinds());
    String message =
        Words.name(reference.text()) + " is " + Words.some(target.kind()) + ", not " + expected;
    return at(reference.span(), message)
        .help("name " + expected + ", or correct what the field says it refers to")
        .related(List.of(new Related(Words.place(model, target), Words.element(target))));
  }
}
