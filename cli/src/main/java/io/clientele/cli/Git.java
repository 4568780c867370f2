package io.clientele.cli;

import io.clientele.data.EngineException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks the {@code git} program about the repository a workspace stands in. It only reads: no hook,
 * pager, network or lock of git takes part.
 */
record Git(Path root) {
  private static final List<String> ALWAYS =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.quotePath=false");

  /** What git answered. */
  record Answer(int code, String text, String problem) {}

  /** Runs one command to its end. */
  Answer ask(String... words) {
    try {
      Process process = start(words);
      process.getOutputStream().close();
      ByteArrayOutputStream problem = new ByteArrayOutputStream();
      Thread errors = draining(process.getErrorStream(), problem);
      byte[] out = process.getInputStream().readAllBytes();
      String text = new String(out, StandardCharsets.UTF_8);
      int code = process.waitFor();
      errors.join();
      return new Answer(code, text, problem.toString(StandardCharsets.UTF_8));
    } catch (IOException missing) {
      throw new EngineException(
          "the program `git` cannot be started", "install git, or put it on the path", missing);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new EngineException("git was interrupted", "try again", stopped);
    }
  }

  /** As {@link #ask}, where anything but success is a sentence for the user. */
  String require(String remedy, String... words) {
    Answer answer = ask(words);
    if (answer.code() != 0) {
      throw refused(answer, remedy);
    }
    return answer.text();
  }

  static EngineException refused(Answer answer, String remedy) {
    String first = answer.problem().lines().findFirst().orElse("it gives no reason");
    return new EngineException("git refuses: " + Told.line(first), remedy);
  }

  /** The contents of objects, asked for one by one from one process. */
  List<byte[]> contents(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    try {
      Process process = start("cat-file", "--batch");
      draining(process.getErrorStream(), new ByteArrayOutputStream());
      try (OutputStream in = process.getOutputStream();
          InputStream out = new BufferedInputStream(process.getInputStream())) {
        List<byte[]> contents = new ArrayList<>();
        for (String name : names) {
          in.write((name + "\n").getBytes(StandardCharsets.UTF_8));
          in.flush();
          contents.add(content(out));
        }
        return contents;
      }
    } catch (IOException broken) {
      throw new EngineException(
          "git cannot read the files of the revision", "try `git fsck`", broken);
    }
  }

  /** {@code NAME TYPE SIZE}, the bytes, and an end of line. */
  private static byte[] content(InputStream out) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    for (int next = out.read(); next != '\n'; next = out.read()) {
      if (next < 0) {
        throw new IOException("git ended early");
      }
      header.write(next);
    }
    String[] words = header.toString(StandardCharsets.UTF_8).split(" ", -1);
    if (words.length != 3) {
      throw new IOException("git lacks " + header.toString(StandardCharsets.UTF_8));
    }
    byte[] content = out.readNBytes(Integer.parseInt(words[2]));
    out.skipNBytes(1);
    return content;
  }

  /** Where git itself was started from must not say where the repository is. */
  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(ALWAYS);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    Map<String, String> environment = builder.environment();
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF")
        .forEach(environment::remove);
    environment.putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1"));
    return builder.start();
  }

  private static Thread draining(InputStream from, ByteArrayOutputStream to) {
    Thread thread =
        new Thread(
            () -> {
              try (from) {
                from.transferTo(to);
              } catch (IOException closed) {
                to.writeBytes(new byte[0]);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
