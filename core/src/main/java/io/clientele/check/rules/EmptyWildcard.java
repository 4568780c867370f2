package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dependence on a whole type of which nothing exists. */
final class EmptyWildcard implements Check {
  @Override
  public String code() {
    return "CLT208";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> types =
        model.documents().stream().map(Document::type).collect(Collectors.toUnmodifiableSet());
    return model.referenceIndex().inField("depends_on").stream()
        .filter(reference -> reference.form() == Reference.Form.WILDCARD)
        .filter(reference -> reference.candidates().isEmpty())
        .filter(reference -> !types.contains(type(reference)))
        .filter(reference -> !UnknownType.isUnknown(model.catalogue(), type(reference)))
        .map(this::finding);
  }

  /** What stands before the star. */
  private static String type(Reference reference) {
    return reference.text().replaceFirst("-\\*$", "").toUpperCase(Locale.ROOT);
  }

  private Finding finding(Reference reference) {
    String type = type(reference);
    return at(
            reference.span(),
            Words.element(reference.source())
                + " depends on "
                + Words.name(reference.text())
                + ", of which there is none")
        .help("write a document of the type `" + type + "`, or take the dependence out");
  }
}
