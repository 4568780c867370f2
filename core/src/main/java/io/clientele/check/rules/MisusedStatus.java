package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Optional;
import java.util.stream.Stream;

/** A status that the type does not have, or that went backwards in an unchanged version. */
final class MisusedStatus implements Check {
  private static final String STATUS = "/status";

  @Override
  public String code() {
    return "CLT503";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    if (model.documents().isEmpty()) {
      return Stream.empty();
    }
    Statuses statuses = Statuses.all();
    return model.documents().stream()
        .filter(document -> isWritten(document.status()))
        .flatMap(
            document ->
                Stream.concat(
                    foreign(statuses, document), backwards(statuses, document, facts.before())));
  }

  /** Text of the template is another check's matter. */
  private static boolean isWritten(String status) {
    return !status.isBlank() && status.indexOf('|') < 0 && status.indexOf('{') < 0;
  }

  private Stream<Finding> foreign(Statuses statuses, Document document) {
    if (statuses.allows(document.type(), document.status())) {
      return Stream.empty();
    }
    String message =
        "%s is no status of a document of type %s"
            .formatted(Words.name(document.status()), Words.name(document.type()));
    return Stream.of(
        at(document.element().at(STATUS), message)
            .help("write one of " + Words.names(statuses.of(document.type()))));
  }

  private Stream<Finding> backwards(Statuses statuses, Document document, Optional<Model> before) {
    Element now = document.element();
    return before.flatMap(model -> model.element(now.id())).stream()
        .filter(then -> text(then, "version").equals(text(now, "version")))
        .filter(then -> statuses.isLater(text(then, "status"), document.status()))
        .map(
            then ->
                at(
                        now.at(STATUS),
                        "%s went from %s back to %s in the same version %s"
                            .formatted(
                                Words.element(now),
                                Words.name(text(then, "status")),
                                Words.name(document.status()),
                                Words.name(text(now, "version"))))
                    .help("raise `version`, so that both can be told apart"));
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("").strip();
  }
}
