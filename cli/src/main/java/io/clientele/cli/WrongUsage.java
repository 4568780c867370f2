package io.clientele.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command, and where its help is. */
final class WrongUsage implements IParameterExceptionHandler {
  static final int EXIT_CODE = 2;

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine line = problem.getCommandLine();
    line.getErr().println("error: " + problem.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(problem, line.getErr())) {
      line.getErr().println("  = help: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return EXIT_CODE;
  }
}
