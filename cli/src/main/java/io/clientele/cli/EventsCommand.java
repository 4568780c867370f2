package io.clientele.cli;

import io.clientele.data.Engine;
import io.clientele.data.Warehouse;
import io.clientele.data.sources.EventExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "events",
    description = "Write the events of the last run as a log that process mining reads.",
    mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(index = "0", paramLabel = "FILE", description = "The log to write.")
  private Path file;

  @Mixin private WorkspaceOption place;

  @Option(
      names = "--as",
      defaultValue = "xes",
      description = "xes, ocel-json, ocel-xml or ocel-sqlite (default: xes).")
  private String form = "xes";

  @Option(names = "--source", description = "The source whose events are written.")
  private @Nullable String source;

  @Override
  public Integer call() {
    if (Files.exists(file)) {
      throw refused("`" + file + "` exists already, and is left as it is");
    }
    EventExport.Form wanted = form();
    try (Engine engine = Warehouse.at(place.root().resolve(Place.HIDDEN)).open()) {
      String name = source(EventExport.sources(engine));
      long events = EventExport.write(engine, name, wanted, file);
      command
          .commandLine()
          .getOut()
          .println(String.format(Locale.ROOT, "%s holds %,d events of `%s`.", file, events, name));
    }
    return 0;
  }

  private EventExport.Form form() {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "xes" -> EventExport.Form.XES;
      case "ocel-json" -> EventExport.Form.OCEL_JSON;
      case "ocel-xml" -> EventExport.Form.OCEL_XML;
      case "ocel-sqlite" -> EventExport.Form.OCEL_SQLITE;
      default ->
          throw refused(
              "`"
                  + form
                  + "` is no form of a log: there are xes, ocel-json, ocel-xml, ocel-sqlite");
    };
  }

  /** A log is of one source: ids of several may be the same. */
  private String source(List<String> sources) {
    String named = source == null && sources.size() == 1 ? sources.get(0) : source;
    if (named == null || !sources.contains(named)) {
      String which =
          sources.isEmpty() ? "there are none" : "name one: " + String.join(", ", sources);
      throw refused("the events of one source are written: " + which);
    }
    return named;
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
