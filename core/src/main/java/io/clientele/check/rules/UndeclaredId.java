package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reference by id that resolves to nothing. */
final class UndeclaredId implements Check {
  @Override
  public String code() {
    return "CLT204";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Vocabulary known = new Vocabulary(facts.model(), Element::id);
    return facts.model().referenceIndex().open().stream()
        .filter(reference -> reference.form() == Reference.Form.ID)
        .filter(reference -> reference.candidates().isEmpty())
        .map(reference -> finding(facts.model(), known, reference));
  }

  private Finding finding(Model model, Vocabulary known, Reference reference) {
    String what =
        reference.kinds().size() == 1 ? Words.kind(reference.kinds().iterator().next()) : "id";
    String near = known.help(reference);
    String message = what + " " + Words.name(reference.text()) + " is not declared";
    Finding finding =
        at(reference.span(), message).help(near.isEmpty() ? declaring(model, reference) : near);
    return known.fix(reference).map(finding::fix).orElse(finding);
  }

  private static String declaring(Model model, Reference reference) {
    String field =
        reference.kinds().size() == 1
            ? reference.kinds().stream()
                .flatMap(kind -> model.kinds().named(kind).stream())
                .map(kind -> " as its `" + kind.idField() + "`")
                .collect(Collectors.joining())
            : "";
    return "declare "
        + Words.oneOf(reference.kinds())
        + " with this id"
        + field
        + ", or correct it";
  }
}
