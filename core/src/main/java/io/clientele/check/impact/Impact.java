package io.clientele.check.impact;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.model.question.Islands;
import io.clientele.model.question.Removal;
import io.clientele.source.Folder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would break if an element were taken out.
 *
 * @param parts the parts that would go with it
 * @param references what names the element or one of its parts now, and would name nothing
 * @param lost lines of sight that would end earlier
 * @param findings what checks would say that they do not say now
 * @param adrift what would be tied to no segment any more
 */
public record Impact(
    Element element,
    List<Element> parts,
    List<Reference> references,
    List<Lost> lost,
    List<Finding> findings,
    List<Element> adrift) {
  /**
   * A segment's line of sight that would end earlier.
   *
   * @param before how many of the five hops are reached now
   * @param after how many would be
   * @param missing the first hop that would be missing
   */
  public record Lost(Element segment, int before, int after, String missing) {}

  public Impact {
    parts = List.copyOf(parts);
    references = List.copyOf(references);
    lost = List.copyOf(lost);
    findings = List.copyOf(findings);
    adrift = List.copyOf(adrift);
  }

  /** Builds the model without the element, and holds it against the present one. */
  public static Impact of(Folder folder, Facts facts, Element element) {
    Model now = facts.model();
    Model then = Removal.without(folder, now, element);
    Set<String> left = then.elements().stream().map(Element::key).collect(Collectors.toSet());
    Set<String> gone =
        now.elements().stream()
            .map(Element::key)
            .filter(id -> !left.contains(id))
            .collect(Collectors.toCollection(HashSet::new));
    List<Element> parts =
        now.elements().stream()
            .filter(one -> gone.contains(one.key()) && !one.key().equals(element.key()))
            .toList();
    return new Impact(
        element,
        parts,
        references(now, gone),
        lost(now, then),
        findings(facts, then),
        adrift(now, then));
  }

  /** Whether nothing would be worse than before. */
  public boolean isHarmless() {
    return references.isEmpty() && lost.isEmpty() && findings.isEmpty() && adrift.isEmpty();
  }

  private static List<Reference> references(Model now, Set<String> gone) {
    return now.references().stream()
        .filter(one -> one.resolves() && gone.contains(one.candidates().get(0).key()))
        .filter(one -> !gone.contains(one.source().key()))
        .toList();
  }

  private static List<Lost> lost(Model now, Model then) {
    Map<String, LineOfSight> after = new HashMap<>();
    then.linesOfSight().forEach(line -> after.put(line.segment().element().key(), line));
    return now.linesOfSight().stream()
        .flatMap(line -> lost(line, after.get(line.segment().element().key())))
        .toList();
  }

  private static Stream<Lost> lost(LineOfSight before, @Nullable LineOfSight after) {
    if (after == null || after.present() >= before.present()) {
      return Stream.empty();
    }
    Optional<LineOfSight.Hop> missing = after.firstMissing();
    return missing.stream()
        .map(
            hop ->
                new Lost(
                    before.segment().element(), before.present(), after.present(), hop.name()));
  }

  /** A finding is new when the same is not said of the same place already. */
  private static List<Finding> findings(Facts facts, Model then) {
    Set<String> said = new HashSet<>();
    Checks.run(facts).forEach(one -> said.add(sentence(one)));
    return Checks.run(new Facts(then, facts.results(), facts.today())).stream()
        .filter(one -> !said.contains(sentence(one)))
        .toList();
  }

  private static String sentence(Finding finding) {
    return finding.code() + " " + finding.span() + " " + finding.message();
  }

  private static List<Element> adrift(Model now, Model then) {
    Set<String> before = Islands.of(now).all().map(Element::key).collect(Collectors.toSet());
    return Islands.of(then).all().filter(one -> !before.contains(one.key())).toList();
  }
}
