package io.clientele.cli;

import io.clientele.check.Checks;
import io.clientele.check.Results;
import io.clientele.check.result.CustomerResult;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.PartyId;
import io.clientele.ledger.RecordKey;
import io.clientele.model.Element;
import io.clientele.resolve.PairExplanation;
import io.clientele.view.Cluster;
import io.clientele.view.pages.Clusters;
import io.clientele.view.pictures.Pictures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = {
      "Say why: the page of a check, an element, or the link of two records.",
      "An element is shown with all that it is tied to, a party with what ties its records.",
      "Two records are, or are not, one customer, and each weight is told."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern CODE = Pattern.compile("CLT\\d{1,5}");

  /** As many as a run keeps. */
  private static final int REVIEWS = 2000;

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "CODE | ID [DIR] | PARTY [DIR] | SOURCE:KEY SOURCE:KEY",
      arity = "0..2",
      description = {
        "Such as CLT204, CUST-SEG-001, P-0000042, or crm:C-17 web:W-4;",
        "nothing lists all codes."
      })
  private List<String> what = List.of();

  @Mixin private WorkspaceOption workspace;

  @Option(names = "--json", description = "For an element: print one JSON object, nothing else.")
  private boolean json;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = {
        "For two records: draw the waterfall of their weights there as well;",
        "for a party: what ties its records."
      })
  private @Nullable Path svg;

  @Override
  public Integer call() {
    command.commandLine().getOut().println(text().strip());
    return 0;
  }

  private String text() {
    boolean pair = what.size() > 1 && !Asked.isFolder(what.get(1));
    boolean party = !what.isEmpty() && PartyId.number(what.get(0)).isPresent();
    if (svg != null && !pair && !party) {
      throw refused("`--svg` draws two records or a party", "write SOURCE:KEY SOURCE:KEY");
    }
    return switch (what.size()) {
      case 0 -> list();
      case 1 -> pageOrElement(what.get(0), workspace.folder());
      default ->
          Asked.isFolder(what.get(1))
              ? pageOrElement(what.get(0), Asked.folderOf(what))
              : pair(what.get(0), what.get(1));
    };
  }

  private static String list() {
    return Checks.titles().entrySet().stream()
        .map(check -> check.getKey() + "  " + check.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** A code is a check's, whatever the workspace declares. */
  private String pageOrElement(String name, Path folder) {
    String code = name.toUpperCase(Locale.ROOT);
    Optional<String> page = Checks.page(code);
    if (page.isPresent()) {
      return page.get();
    }
    if (PartyId.number(name).isPresent()) {
      return party(name, Place.existing(command, folder).resolve(Place.HIDDEN));
    }
    if (CODE.matcher(code).matches()) {
      throw refused(
          "no code is called `" + name + "`", Nearest.help(code, Checks.titles().keySet()));
    }
    return element(name, Workspace.open(Place.existing(command, folder)));
  }

  private String element(String name, Workspace opened) {
    String refusal = "no code and no element is called `" + name + "`";
    Element element = new Lookup(command, opened).element(name, refusal);
    LocalDate today = opened.today(Optional.empty());
    List<Finding> findings = opened.judge(opened.check(Results.NONE, today), today).findings();
    Portrait portrait = Portrait.of(opened.model(), findings, element);
    return json ? PortraitText.json(portrait).toPrettyString() : PortraitText.of(portrait);
  }

  /** The table of the picture, which is drawn as well where that is wanted. */
  private String party(String id, Path hidden) {
    try (Engine engine = Warehouse.at(hidden).open()) {
      StoredResults results = new StoredResults(engine);
      CustomerResult customer =
          results
              .customer(id)
              .orElseThrow(() -> refused("no party is called `" + id + "`", "it may have merged"));
      Cluster cluster = Clusters.of(customer, results.reviews(REVIEWS));
      Optional.ofNullable(svg)
          .ifPresent(file -> FileTree.replace(file, Pictures.draw(cluster).text()));
      return TextTable.of(cluster);
    }
  }

  private String pair(String a, String b) {
    Workspace opened = Workspace.open(workspace.root());
    Path hidden = opened.root().resolve(Place.HIDDEN);
    RecordKey first = key(a);
    RecordKey second = key(b);
    try (Engine engine = Warehouse.at(hidden).open();
        Ledger ledger = Ledger.open(Place.ledger(hidden))) {
      PairExplanation pair =
          PairExplanation.of(
                  engine,
                  first,
                  second,
                  Pipeline.resolving(opened.model()),
                  List.copyOf(ledger.decisions()))
              .orElseThrow(
                  () -> refused("`" + a + "` and `" + b + "` are not two records of one kind", ""));
      Optional.ofNullable(svg)
          .ifPresent(file -> FileTree.replace(file, Pictures.draw(Pair.waterfall(pair)).text()));
      return Pair.text(pair);
    }
  }

  private RecordKey key(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw refused("`" + text + "` is not a record: write SOURCE:KEY", "");
    }
    return new RecordKey(text.substring(0, colon), text.substring(colon + 1));
  }

  private ParameterException refused(String message, String help) {
    String sentence = help.isEmpty() ? message : message + "; " + help;
    return new ParameterException(command.commandLine(), sentence);
  }
}
