package io.clientele.cli;

import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.Before;
import io.clientele.resolve.Impact;
import io.clientele.resolve.Resolution;
import io.clientele.resolve.Resolver;
import io.clientele.resolve.Unmerge;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "unmerge",
    description = {
      "Take a customer apart again, exactly: say what would change, and do it with --yes.",
      "An id that went up in another is taken out of it; a customer that others went up in falls",
      "into all of them; records that are named become a customer of their own."
    },
    mixinStandardHelpOptions = true)
final class UnmergeCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Steward steward;

  @Parameters(
      paramLabel = "PARTY [SOURCE:KEY...]",
      arity = "1..*",
      description = "Such as P-0000042, and the records that are to leave it.")
  private List<String> words = List.of();

  @Mixin private WorkspaceOption workspace;

  @Option(names = "--yes", description = "Do it; without this nothing is written.")
  private boolean yes;

  @Override
  public Integer call() {
    Workspace opened = Workspace.open(workspace.root());
    Path hidden = opened.root().resolve(Place.HIDDEN);
    Warehouse warehouse = Warehouse.at(hidden);
    try (Engine published = warehouse.open();
        Ledger ledger = Ledger.open(Place.ledger(hidden));
        Draft draft = warehouse.next(true)) {
      new Work(opened, published, ledger, draft).call();
    }
    return 0;
  }

  private List<RecordKey> leaving() {
    List<RecordKey> records = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      records.add(
          RecordKey.read(word)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          command.commandLine(),
                          "`" + word + "` is not a record: write SOURCE:KEY")));
    }
    return records;
  }

  /** One question, with all that is open for it. */
  private final class Work {
    private final Workspace opened;
    private final Engine published;
    private final Ledger ledger;
    private final Draft draft;
    private final Unmerge unmerge;

    Work(Workspace opened, Engine published, Ledger ledger, Draft draft) {
      this.opened = opened;
      this.published = published;
      this.ledger = ledger;
      this.draft = draft;
      this.unmerge = Unmerge.of(ledger, words.get(0), leaving());
    }

    void call() {
      LocalDate today = steward.today();
      String reason = steward.reason("");
      List<Decision> decisions =
          new ArrayList<>(unmerge.withdrawn(ledger, reason, steward.author(), today));
      Resolution resolution = resolved(decisions);
      if (decisions.isEmpty() || unmerge.isTogether(draft.engine())) {
        decisions.addAll(unmerge.apart(reason, steward.author(), today));
        resolution = resolved(decisions);
      }
      Impact impact = Impact.between(published, draft.engine(), resolution.identities());
      PrintWriter out = command.commandLine().getOut();
      new ImpactOfUnmerge(unmerge, decisions, impact).lines(yes).forEach(out::println);
      if (yes) {
        ledger.decide(decisions);
        ledger.remember(resolution.identities(), today);
        draft.publish();
      }
    }

    private Resolution resolved(List<Decision> decisions) {
      return Resolver.changed(
          draft.engine(),
          ledger,
          Pipeline.resolving(opened.model()),
          Before.of(published).supposing(decisions));
    }
  }
}
