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
    return facts.model().references().stream()
        .filter(reference -> reference.form() == Reference.Form.ID)
        .filter(reference -> reference.candidates().isEmpty())
        .map(reference -> finding(facts.model(), reference));
  }

  private Finding finding(Model model, Reference reference) {
    String what =
        reference.kinds().size() == 1 ? Words.kind(reference.kinds().iterator().next()) : "id";
    String near = Nearest.help(reference.text(), ids(model, reference));
    return at(reference.span(), what + " " + Words.name(reference.text()) + " is not declared")
        .help(near.isEmpty() ? declaring(model, reference) : near);
  }

  /** The ids that the field could mean: those of its kinds, without the element itself. */
  private static List<String> ids(Model model, Reference reference) {
    return model.elements().stream()
        .filter(e -> reference.kinds().isEmpty() || reference.kinds().contains(e.kind()))
        .map(Element::id)
        .filter(id -> !id.equals(reference.source().id()))
        .toList();
  }

  private static String declaring(Model model, Reference reference) {
    String id = Words.name(reference.text());
    return reference.kinds().stream()
        .sorted()
        .flatMap(kind -> model.kinds().named(kind).stream())
        .findFirst()
        .map(kind -> "declare " + Words.some(kind.name()) + " whose `" + kind.idField() + "` is ")
        .map(text -> text + id + ", or correct the reference")
        .orElse("declare something with the id " + id + ", or correct the reference");
  }
}
