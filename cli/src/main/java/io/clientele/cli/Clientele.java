package io.clientele.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(name = "clientele", mixinStandardHelpOptions = true)
public final class Clientele {
  private Clientele() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Clientele()).execute(args));
  }
}
