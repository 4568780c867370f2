package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What one command answered: exit code, standard output, standard error. */
record Outcome(int code, String out, String err) {
  static Outcome of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    int code =
        Clientele.execute(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a command says that succeeds without a word of trouble. */
  static String answer(Object... words) {
    Outcome outcome = of(words);
    assertThat(outcome.err).isEmpty();
    assertThat(outcome.code).isZero();
    return outcome.out;
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
