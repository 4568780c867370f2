package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.Sensitive;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message or rule that picks people by a sensitive attribute, or without purpose and basis. */
final class UngroundedTargeting implements Check {
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*+'");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");
  private static final String RULE = "/x-clientele/membership/rule";

  @Override
  public String code() {
    return "CLT807";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return Stream.concat(
        model.segments().stream()
            .filter(segment -> segment.membership().isPresent())
            .map(Segment::element)
            .flatMap(
                segment ->
                    Stream.concat(
                        sensitive(segment, RULE),
                        ungrounded(segment, "/x-clientele/consent", RULE))),
        model.ofKind("message").stream()
            .flatMap(
                message ->
                    Stream.concat(
                        sensitive(message, "/audience"), ungrounded(message, "/consent", ""))));
  }

  private Stream<Finding> sensitive(Element element, String field) {
    String rule = element.value().at(field).asString("");
    Optional<String> found =
        WORD.matcher(QUOTED.matcher(rule).replaceAll("''"))
            .results()
            .map(MatchResult::group)
            .filter(Sensitive::names)
            .findFirst();
    return found.stream()
        .map(
            name ->
                at(
                        element.at(field),
                        Words.element(element)
                            + " picks people by the sensitive attribute "
                            + Words.name(name))
                    .help("leave it out: nobody is to be chosen or left out by it"));
  }

  private Stream<Finding> ungrounded(Element element, String consent, String place) {
    boolean hasPurpose = isText(element, consent + "/purpose") || isText(element, "/purpose");
    boolean hasBasis = isText(element, consent + "/basis");
    if (hasPurpose && hasBasis) {
      return Stream.empty();
    }
    String lacking =
        hasPurpose ? "legal basis" : hasBasis ? "purpose" : "purpose and no legal basis";
    String key = consent.substring(1).replace("/", ".");
    return Stream.of(
        at(element.at(place), Words.element(element) + " picks people with no declared " + lacking)
            .help("write `" + key + ": {purpose: …, basis: …}`, such as the basis `consent`"));
  }

  private static boolean isText(Element element, String field) {
    return !element.value().at(field).asString("").isBlank();
  }
}
