package io.clientele.cli;

import io.clientele.generate.Generator;
import io.clientele.generate.Recipe;
import io.clientele.generate.Recovery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "generate",
    description = "Make a population whose truth is known: the same seed gives the same bytes.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(paramLabel = "OUT", description = "A folder that does not exist yet, or is empty.")
  private Path out;

  @Option(names = "--people", defaultValue = "5000", description = "How many (default: 5000).")
  private int people;

  @Option(names = "--seed", defaultValue = "1", description = "Any number (default: 1).")
  private long seed;

  @Option(
      names = "--until",
      defaultValue = "2026-06-30",
      description = "The last day of the population (default: 2026-06-30).")
  private LocalDate until;

  @Option(
      names = "--products",
      defaultValue = "0",
      description = {
        "How many different things are bought, in families that go together, up to 999",
        "(default: the six of the bank, which all customers buy alike)."
      })
  private int products;

  @Option(
      names = "--recovery",
      paramLabel = "DATE",
      description = {
        "The day from which the branch whose service drifts serves as before",
        "(default: it never does)."
      })
  private Optional<LocalDate> recovery = Optional.empty();

  @Option(
      names = "--recovered",
      paramLabel = "SHARE",
      defaultValue = "1",
      description = "The share of its customers who meet the old service then (default: 1).")
  private double recovered;

  @Option(
      names = "--surroundings",
      description = "Firms, mentions, content and community, costs and enrolments as well.")
  private boolean surroundings;

  @Override
  public Integer call() {
    if (people < 1) {
      throw new ParameterException(command.commandLine(), "--people must be at least 1");
    }
    if (products < 0 || products > 999) {
      throw new ParameterException(command.commandLine(), "--products lie between 0 and 999");
    }
    if (!(recovered > 0 && recovered <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--recovered lies above 0 and at most at 1");
    }
    String[] present = out.toFile().list();
    if (Files.isRegularFile(out) || (present != null && present.length > 0)) {
      throw new ParameterException(
          command.commandLine(), "`" + out + "` is not empty: choose a new folder");
    }
    SortedMap<String, byte[]> files = Generator.generate(recipe());
    files.put(
        "clientele.yaml", surroundings ? Generator.wholeDeclaration() : Generator.declaration());
    FileTree.replace(out, files);
    files.forEach(this::print);
    return 0;
  }

  private Recipe recipe() {
    Recipe plain = Recipe.full(people, seed, until).selling(products);
    Recipe recipe = surroundings ? plain.withSurroundings() : plain;
    return recovery.map(day -> recipe.recovering(new Recovery(day, recovered))).orElse(recipe);
  }

  private void print(String path, byte[] bytes) {
    String line = String.format(Locale.ROOT, "%,12d  %s", bytes.length, path);
    command.commandLine().getOut().println(line);
  }
}
