package io.clientele.rule;

/** Ends the reading of one condition; caught by the parser and turned into a finding. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String message;
  private final String help;
  private final int start;
  private final int end;

  /** The place is a pair of offsets into the text, the end exclusive. */
  Refusal(String message, String help, int start, int end) {
    super(message, null, false, false);
    this.message = message;
    this.help = help;
    this.start = start;
    this.end = end;
  }

  String message() {
    return message;
  }

  String help() {
    return help;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
