package io.clientele.check;

import io.clientele.check.rules.Rules;
import io.clientele.finding.Finding;
import io.clientele.source.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs every check on the facts, and hands out the page that explains each one. */
public final class Checks {
  private static final String TITLE = "title: ";

  /** Fewer elements are checked before a second thread has started. */
  private static final int MANY = 1000;

  private static final int HANDS = 8;

  private Checks() {}

  /** The findings of all checks in the one order of every output, each said once. */
  public static List<Finding> run(Facts facts) {
    return run(facts, Rules.ALL);
  }

  /** The findings of some checks only. */
  public static List<Finding> run(Facts facts, List<Check> checks) {
    boolean many = facts.model().elements().size() > MANY;
    Stream<Check> side = many ? dealt(checks).parallelStream() : checks.stream();
    return List.copyOf(
        side.flatMap(check -> check.run(facts)).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** In another order, since neighbours look at the same things and cost alike. */
  private static List<Check> dealt(List<Check> checks) {
    List<Check> dealt = new ArrayList<>(checks.size());
    for (int hand = 0; hand < HANDS; hand++) {
      for (int i = hand; i < checks.size(); i += HANDS) {
        dealt.add(checks.get(i));
      }
    }
    return dealt;
  }

  /** The codes of the checks that need results and had none, in order. */
  public static List<String> unmeasured(Facts facts) {
    return Rules.ALL.stream().filter(check -> !check.isMeasured(facts)).map(Check::code).toList();
  }

  /** Whether a page explains this code. */
  public static boolean isCode(String code) {
    return pageName(code).isPresent();
  }

  /** The page of a code as Markdown; empty when there is no such code. */
  public static Optional<String> page(String code) {
    return pageName(code).map(Checks::read);
  }

  private static Optional<String> pageName(String code) {
    String wanted = code.strip();
    return Stream.concat(
            Rules.ALL.stream()
                .filter(check -> check.code().equalsIgnoreCase(wanted))
                .map(Checks::pageName),
            Stream.of(DataCode.values())
                .filter(data -> data.code().equalsIgnoreCase(wanted))
                .map(DataCode::pageName))
        .findFirst();
  }

  /** The title of every code, in the order of codes. */
  public static SortedMap<String, String> titles() {
    SortedMap<String, String> titles = new TreeMap<>();
    Stream.of(DataCode.values())
        .forEach(data -> titles.put(data.code(), title(read(data.pageName()))));
    about().forEach(about -> titles.put(about.code(), about.title()));
    return titles;
  }

  /** Every check in the order of codes, with its page. */
  public static List<About> about() {
    return Rules.ALL.stream().map(Checks::about).toList();
  }

  private static About about(Check check) {
    String page = read(pageName(check));
    return new About(check.code(), title(page), check.severity(), page);
  }

  private static String title(String page) {
    return page.lines()
        .filter(line -> line.startsWith(TITLE))
        .map(line -> line.substring(TITLE.length()))
        .findFirst()
        .orElse("");
  }

  /** The file name of a check's page: its code and its class's name in small letters. */
  public static String pageName(Check check) {
    String words = check.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return check.code() + "-" + words.toLowerCase(Locale.ROOT) + ".md";
  }

  private static String read(String page) {
    return Resources.text(Checks.class, "pages/" + page);
  }
}
