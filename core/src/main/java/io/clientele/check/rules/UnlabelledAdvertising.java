package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.List;
import java.util.stream.Stream;

/** Advertising that does not say that it is, or whose. */
final class UnlabelledAdvertising implements Check {
  private static final List<String> FIELDS = List.of("label", "sponsor");

  @Override
  public String code() {
    return "CLT808";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().ofKind("message").stream().flatMap(this::unlabelled);
  }

  /** A message without a word about its matter counts as advertising. */
  private Stream<Finding> unlabelled(Element message) {
    if (!message.value().path("matter").asString("advertising").equals("advertising")) {
      return Stream.empty();
    }
    List<String> missing =
        FIELDS.stream()
            .filter(field -> message.value().path(field).asString("").isBlank())
            .map(field -> "`" + field + "`")
            .toList();
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    String text =
        "%s is advertising and has no %s: it is sent to nobody"
            .formatted(Words.element(message), String.join(" and no ", missing));
    return Stream.of(
        at(message.at("/matter"), text)
            .help("say that it is advertising and whose, or give it another `matter`"));
  }
}
