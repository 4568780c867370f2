package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One title used twice within one kind, so that a reference by title cannot tell which is meant.
 */
final class SharedTitle implements Check {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public String code() {
    return "CLT202";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Map<String, List<Element>> named =
        model.elements().stream()
            .filter(SharedTitle::standsAlone)
            .collect(
                Collectors.groupingBy(element -> facts.known(this, element, () -> name(element))));
    return named.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> withoutViews(model, same))
        .filter(same -> same.size() > 1)
        .flatMap(same -> findings(model, same));
  }

  /** Parts are named within their whole: every journey may have a stage `Review`. */
  private static boolean standsAlone(Element element) {
    return !element.id().contains("/") && !element.title().equals(element.id());
  }

  /** A document may well have the title of what it describes: both are one thing. */
  private static List<Element> withoutViews(Model model, List<Element> same) {
    return same.stream().filter(one -> !isView(model, one, same)).toList();
  }

  private static boolean isView(Model model, Element one, List<Element> same) {
    return one.value().has("describes")
        && model.edgesFrom(one).stream()
            .filter(edge -> edge.relation().equals("describes"))
            .anyMatch(edge -> same.contains(edge.target()));
  }

  private static String name(Element element) {
    String written = element.title().strip();
    boolean even =
        written.indexOf("  ") < 0 && written.indexOf('\n') < 0 && written.indexOf('\t') < 0;
    String title = even ? written : BLANKS.matcher(written).replaceAll(" ");
    return element.kind() + "\t" + title.toLowerCase(Locale.ROOT);
  }

  private Stream<Finding> findings(Model model, List<Element> same) {
    Element first = same.get(0);
    Related origin = new Related(Words.place(model, first), "the first " + Words.element(first));
    return same.stream()
        .skip(1)
        .map(
            later ->
                at(
                        Words.place(model, later),
                        Words.element(later)
                            + " has the title of another "
                            + Words.kind(later.kind()))
                    .help("give one of the two a title of its own, or refer to them by id")
                    .related(List.of(origin)));
  }
}
