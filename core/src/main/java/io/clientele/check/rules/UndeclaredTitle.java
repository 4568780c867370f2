package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Reference;
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
    Vocabulary known = new Vocabulary(facts.model(), Element::title);
    return facts.model().referenceIndex().open().stream()
        .filter(reference -> reference.candidates().isEmpty())
        .flatMap(
            reference ->
                switch (reference.form()) {
                  case TITLE -> Stream.of(finding(known, reference));
                  case TEXT -> Stream.of(finding(known, reference).as(Severity.WARNING));
                  case ID, WILDCARD -> Stream.empty();
                });
  }

  private Finding finding(Vocabulary known, Reference reference) {
    String expected = Words.oneOf(reference.kinds());
    String near = known.help(reference);
    String message = Words.none(reference.kinds()) + " is titled " + Words.name(reference.text());
    String help = near.isEmpty() ? "declare " + expected + " with this title, or correct it" : near;
    Finding finding = at(reference.span(), message).help(help);
    return known.fix(reference).map(finding::fix).orElse(finding);
  }
}
