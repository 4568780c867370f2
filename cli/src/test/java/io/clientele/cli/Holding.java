package io.clientele.cli;

import io.clientele.data.Draft;
import io.clientele.data.Warehouse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Another process that has a warehouse open until it is closed. */
final class Holding implements AutoCloseable {
  private final Process process;

  private Holding(Process process) {
    this.process = process;
  }

  /** A run in another process, which has not ended. */
  static Holding run(Path hidden) throws IOException {
    return start("run", hidden.toString());
  }

  /** Another program that has the file open for writing. */
  static Holding file(Path warehouse) throws IOException {
    return start("file", warehouse.toString());
  }

  private static Holding start(String what, String path) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holding.class.getName(),
                what,
                path)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!String.valueOf(said.readLine()).startsWith("held")) {
      throw new IllegalStateException("the other process holds nothing");
    }
    return new Holding(process);
  }

  public static void main(String[] args) throws IOException, SQLException {
    if (args[0].equals("run")) {
      try (Draft draft = Warehouse.at(Path.of(args[1])).next(false)) {
        sayAndWait(draft.engine().name());
      }
    } else {
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[1])) {
        sayAndWait(connection.getCatalog());
      }
    }
  }

  /** Holds until the other end closes. */
  private static void sayAndWait(String what) throws IOException {
    System.out.println("held " + what);
    System.in.transferTo(OutputStream.nullOutputStream());
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
