package io.clientele.data.sources;

import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Settings.SourceDeclaration;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * How a text file is written.
 *
 * @param delimiter empty means blanks
 * @param columns their names where the file has no header
 * @param nulls the texts that stand for nothing
 * @param format what the name of the file does not say: {@code cloudevents} or {@code ocel}
 * @param zone where times without a zone were written; empty for UTC
 */
record Options(
    String delimiter,
    Charset encoding,
    boolean trim,
    boolean header,
    List<String> columns,
    Set<String> nulls,
    String format,
    String zone) {
  private static final Set<String> KEYS =
      Set.of("delimiter", "encoding", "null", "trim", "header", "columns", "format", "zone");
  private static final Set<String> FORMATS = Set.of("cloudevents", "ocel");

  static Options of(SourceDeclaration source, List<Finding> findings) {
    JsonNode node = source.options();
    for (String key : node.propertyNames()) {
      if (!KEYS.contains(key)) {
        findings.add(unknown(source, key));
      }
    }
    List<String> columns = texts(node.path("columns"));
    Set<String> nulls = new HashSet<>(texts(node.path("null")));
    nulls.add("");
    return new Options(
        delimiter(source, node.path("delimiter").asString(""), findings),
        encoding(source, node.path("encoding").asString("UTF-8"), findings),
        node.path("trim").asBoolean(true),
        node.path("header").asBoolean(columns.isEmpty()),
        columns,
        nulls,
        format(source, findings),
        zone(source, findings));
  }

  private static String format(SourceDeclaration source, List<Finding> findings) {
    String format = source.options().path("format").asString("");
    if (!format.isEmpty() && !FORMATS.contains(format)) {
      findings.add(
          new Finding(
                  Code.UNKNOWN_SETTING,
                  Severity.ERROR,
                  source.at("/options/format"),
                  "format `" + format + "` is not known")
              .help("there are `cloudevents` and `ocel`; the others follow from the file's name"));
    }
    return format;
  }

  private static String zone(SourceDeclaration source, List<Finding> findings) {
    String zone = source.options().path("zone").asString("");
    try {
      return zone.isEmpty() ? "" : ZoneId.of(zone).getId();
    } catch (DateTimeException unknown) {
      findings.add(
          new Finding(
                  Code.UNKNOWN_SETTING,
                  Severity.ERROR,
                  source.at("/options/zone"),
                  "time zone `" + zone + "` is not known")
              .help("write it as in `Europe/Vienna` or `UTC`"));
      return "";
    }
  }

  private static Finding unknown(SourceDeclaration source, String key) {
    String near = Nearest.help(key, KEYS);
    Span span = source.tree().keyAt(source.pointer() + "/options/" + key);
    String message = "source `" + source.name() + "` has no option `" + key + "`";
    return new Finding(Code.UNKNOWN_SETTING, Severity.ERROR, span, message)
        .help(near.isEmpty() ? "there are " + String.join(", ", new TreeSet<>(KEYS)) : near);
  }

  private static String delimiter(
      SourceDeclaration source, String written, List<Finding> findings) {
    return switch (written) {
      case "" -> source.file().matches("(?i).*\\.tsv(\\.gz)?") ? "\t" : ",";
      case "whitespace" -> "";
      case "tab" -> "\t";
      default -> oneCharacter(source, written, findings);
    };
  }

  private static String oneCharacter(
      SourceDeclaration source, String written, List<Finding> findings) {
    if (written.length() == 1 && "\"\r\n".indexOf(written.charAt(0)) < 0) {
      return written;
    }
    findings.add(
        new Finding(
                Code.UNKNOWN_SETTING,
                Severity.ERROR,
                source.at("/options/delimiter"),
                "`" + written + "` cannot separate columns")
            .help("give one character, `tab` or `whitespace`"));
    return ",";
  }

  private static Charset encoding(SourceDeclaration source, String name, List<Finding> findings) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      findings.add(
          new Finding(
                  Code.UNKNOWN_SETTING,
                  Severity.ERROR,
                  source.at("/options/encoding"),
                  "encoding `" + name + "` is not known")
              .help("usual ones are UTF-8, UTF-16, ISO-8859-1 and windows-1252"));
      return StandardCharsets.UTF_8;
    }
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isValueNode() && !node.isNull()) {
      texts.add(node.asString());
    }
    for (JsonNode item : node) {
      texts.add(item.isNull() ? "" : item.asString());
    }
    return texts;
  }
}
