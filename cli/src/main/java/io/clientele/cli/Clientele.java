package io.clientele.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code clientele COMMAND}. */
@Command(
    name = "clientele",
    description = "Declare your customers, check the declaration, hold it against your data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Clientele {
  private static final List<Class<?>> COMMANDS =
      List.of(
          InitCommand.class,
          NewCommand.class,
          ImportCommand.class,
          ExportCommand.class,
          RunCommand.class,
          CheckCommand.class,
          FmtCommand.class,
          TestCommand.class,
          ResolveCommand.class,
          ReviewCommand.class,
          UnmergeCommand.class,
          HistoryCommand.class,
          MeasureCommand.class,
          TransformCommand.class,
          SiteCommand.class,
          ReportCommand.class,
          QueryCommand.class,
          ExplainCommand.class,
          ExplainMessageCommand.class,
          TraceCommand.class,
          ImpactCommand.class,
          OrphansCommand.class,
          DiffCommand.class,
          SchemaCommand.class,
          EvaluateCommand.class,
          GenerateCommand.class);

  private Clientele() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = execute(out, err, args);
    out.flush();
    System.exit(code);
  }

  /**
   * Runs one command: 0 fine, 1 findings at or above the chosen severity, 2 wrong usage or
   * unreadable input, 3 a fault of ours.
   */
  public static int execute(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Clientele());
    wanted(args).forEach(command -> line.addSubcommand(nameOf(command), command));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUsage());
    return line.execute(args);
  }

  /** The command that is named first, or all: describing one to the parser takes its time. */
  private static List<Class<?>> wanted(String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      return List.of();
    }
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(command -> args.length > 0 && nameOf(command).equals(args[0]))
            .toList();
    return named.isEmpty() ? COMMANDS : named;
  }

  /**
   * {@code run} for {@code RunCommand}, {@code explain-message} for {@code ExplainMessageCommand}:
   * reading every annotation would cost each start.
   */
  private static String nameOf(Class<?> command) {
    String name = command.getSimpleName().replace("Command", "");
    return (name.charAt(0) + name.substring(1).replaceAll("[A-Z]", "-$0")).toLowerCase(Locale.ROOT);
  }
}
