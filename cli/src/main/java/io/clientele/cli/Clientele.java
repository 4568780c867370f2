package io.clientele.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code clientele COMMAND}. */
@Command(
    name = "clientele",
    description = "Declare your customers, check the declaration, hold it against your data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      CheckCommand.class,
      ResolveCommand.class,
      MeasureCommand.class,
      TransformCommand.class,
      SiteCommand.class,
      QueryCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      GenerateCommand.class
    })
public final class Clientele {
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
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(new WrongUsage());
    return line.execute(args);
  }
}
