package io.clientele.check.policy;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with severities and suppressions as they are written, before they meet anything.
 */
public final class Settled {
  private Settled() {}

  /** Their faults, each at its place in the workspace's settings. */
  public static Stream<Finding> faults(Facts facts) {
    Model model = facts.model();
    Stream<Finding> severities =
        Item.of(model, "severities").stream().flatMap(item -> severity(item, model));
    Stream<Finding> suppressions =
        Item.of(model, "suppressions").stream()
            .flatMap(item -> suppression(item, model, facts.today()));
    return Stream.concat(severities, suppressions);
  }

  private static Stream<Finding> severity(Item item, Model model) {
    Stream<Finding> empty =
        item.aim().isEmpty()
            ? Stream.of(
                item.finding("", "a severity names neither `code`, `kind` nor `folder`")
                    .help("say of which findings it is the severity"))
            : Stream.empty();
    Stream<Finding> missing =
        item.text("severity").isEmpty()
            ? Stream.of(
                item.finding("", "a severity for " + item.aim().words() + " says none")
                    .help("add `severity: error`, `warning` or `info`"))
            : Stream.empty();
    return Stream.of(empty, missing, code(item), kind(item, model)).flatMap(one -> one);
  }

  private static Stream<Finding> suppression(Item item, Model model, LocalDate today) {
    String words = item.aim().words();
    Stream<Finding> unsaid =
        item.text("code").isEmpty()
            ? Stream.of(item.finding("", "a suppression names no `code`").help("add `code: CLT…`"))
            : Stream.empty();
    Stream<Finding> unreasoned =
        item.text("reason").isEmpty()
            ? Stream.of(
                item.finding("", "the suppression of " + words + " has no reason")
                    .help("add `reason:`, so that the next reader knows why"))
            : Stream.empty();
    Stream<Finding> ended =
        item.date("until").filter(until -> until.isBefore(today)).stream()
            .map(until -> ended(item, until));
    return Stream.of(unsaid, unreasoned, ended, own(item), code(item), element(item, model))
        .flatMap(one -> one);
  }

  private static Finding ended(Item item, LocalDate until) {
    String message = "the suppression of " + item.aim().words() + " ended on " + until;
    return item.finding("until", message).help("mend what it hides, or give it a later day");
  }

  private static Stream<Finding> own(Item item) {
    return item.aim().code().equals(Item.CODE)
        ? Stream.of(
            item.finding("code", "`" + Item.CODE + "` speaks of settings like this one")
                .help("mend the setting it names: it cannot be suppressed"))
        : Stream.empty();
  }

  /** Codes that begin otherwise are the workspace's own. */
  private static Stream<Finding> code(Item item) {
    String code = item.aim().code();
    boolean unknown = code.startsWith("CLT") && !Checks.isCode(code);
    return unknown
        ? Stream.of(
            item.finding("code", "no check has the code `" + oneLine(code) + "`")
                .help("`clientele explain` lists them all"))
        : Stream.empty();
  }

  private static Stream<Finding> kind(Item item, Model model) {
    String kind = item.aim().kind();
    if (kind.isEmpty() || model.kinds().named(kind).isPresent()) {
      return Stream.empty();
    }
    return Stream.of(item.finding("kind", "no kind is called `" + oneLine(kind) + "`"));
  }

  private static Stream<Finding> element(Item item, Model model) {
    String id = item.aim().element();
    Optional<Element> found = id.isEmpty() ? Optional.empty() : model.element(id);
    if (id.isEmpty() || found.isPresent()) {
      return Stream.empty();
    }
    List<String> ids = model.elements().stream().map(Element::id).toList();
    return Stream.of(
        item.finding("element", "nothing is declared as `" + oneLine(id) + "`")
            .help(Nearest.help(id, ids)));
  }

  private static String oneLine(String name) {
    String line = name.replaceAll("[\\s`]++", " ");
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }
}
