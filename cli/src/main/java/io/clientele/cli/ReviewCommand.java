package io.clientele.cli;

import io.clientele.check.result.ReviewResult;
import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Ledger;
import io.clientele.ledger.RecordKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "review",
    description = {
      "Decide pairs of records, the most valuable first: one customer, or two?",
      "Every answer is kept at once; later runs obey it. What is skipped comes again."
    },
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Spec private CommandSpec command;
  @Mixin private Place place;
  @Mixin private Steward steward;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Take over decisions, such as the review page saves them; ask nothing.")
  private @Nullable Path taken;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write every decision that counts to a file; ask nothing.")
  private @Nullable Path given;

  private int decided;
  private int skipped;
  private boolean quit;

  @Override
  public Integer call() {
    try (Ledger ledger = Ledger.open(Place.ledger(place.hidden()))) {
      if (taken == null && given == null) {
        ask(ledger);
      }
      if (taken != null) {
        take(ledger, taken);
      }
      if (given != null) {
        give(ledger, given);
      }
    }
    return 0;
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private void take(Ledger ledger, Path file) {
    List<Decision> decisions = new DecisionFile(command).read(file, steward, steward.today());
    Set<Decision> known = new HashSet<>(ledger.decisions());
    List<Decision> fresh = decisions.stream().filter(it -> !known.contains(it)).toList();
    ledger.decide(fresh);
    out().printf("%s taken over from %s%s%n", counted(fresh.size()), file, next(fresh.size()));
  }

  private void give(Ledger ledger, Path file) {
    List<Decision> counting =
        ledger.decisions().stream()
            .filter(it -> it.verdict() != Decision.Verdict.WITHDRAWN)
            .toList();
    FileTree.replace(file, DecisionFile.text(counting));
    out().printf("%s written to %s%n", counted(counting.size()), file);
  }

  private void ask(Ledger ledger) {
    List<ReviewResult> open = open(ledger);
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (int k = 0; k < open.size() && !quit; k++) {
      out().println();
      out().println(new SideBySide(open.get(k)).text(k + 1, open.size()));
      answer(ledger, open.get(k), answers);
    }
    out().println();
    out().println(summary(open.size()));
  }

  private List<ReviewResult> open(Ledger ledger) {
    Set<Set<RecordKey>> settled = new HashSet<>();
    for (Decision it : ledger.decisions()) {
      if (it.verdict() != Decision.Verdict.WITHDRAWN) {
        settled.add(it.records());
      }
    }
    try (Engine engine = Warehouse.at(place.hidden()).open()) {
      return new StoredResults(engine)
          .reviews(MOST).stream()
              .filter(pair -> !settled.contains(Set.of(key(pair.a()), key(pair.b()))))
              .toList();
    }
  }

  private static RecordKey key(ReviewResult.Side side) {
    return new RecordKey(side.source(), side.key());
  }

  private void answer(Ledger ledger, ReviewResult pair, BufferedReader answers) {
    boolean answered = false;
    while (!answered && !quit) {
      out().print("one customer? [y]es, [n]o, [s]kip, [q]uit; a reason may follow: ");
      out().flush();
      String line = line(answers);
      String word = line.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
      String reason = line.substring(word.length()).strip();
      answered = true;
      switch (word) {
        case "y", "yes" -> decide(ledger, pair, Decision.Verdict.MATCH, reason);
        case "n", "no" -> decide(ledger, pair, Decision.Verdict.NEVER, reason);
        case "s", "skip" -> skipped++;
        case "q", "quit" -> quit = true;
        default -> answered = false;
      }
    }
  }

  private static String line(BufferedReader answers) {
    try {
      return Optional.ofNullable(answers.readLine()).orElse("q").strip();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private void decide(Ledger ledger, ReviewResult pair, Decision.Verdict verdict, String reason) {
    ledger.decide(
        List.of(
            new Decision(
                key(pair.a()),
                key(pair.b()),
                verdict,
                steward.reason(reason),
                steward.author(),
                steward.today())));
    decided++;
  }

  private String summary(int all) {
    if (all == 0) {
      return "there is nothing to review";
    }
    return "%s, %d skipped, %d left%s"
        .formatted(counted(decided), skipped, all - decided - skipped, next(decided));
  }

  private static String next(int decisions) {
    return decisions == 0 ? "" : "; `clientele run` obeys from now on";
  }

  private static String counted(int decisions) {
    return decisions == 1 ? "1 decision" : decisions + " decisions";
  }
}
