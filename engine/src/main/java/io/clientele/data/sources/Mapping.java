package io.clientele.data.sources;

import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Settings.SourceDeclaration;
import io.clientele.source.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads one level of a declared mapping and says what is wrong with it. */
final class Mapping {
  private static final Set<String> CELL_KEYS =
      Set.of("column", "value", "format", "in", "type", "verified", "region");

  private final SourceDeclaration source;
  private final JsonNode node;
  private final String below;
  private final List<Finding> findings;
  private final Set<String> known = new TreeSet<>();

  private Mapping(SourceDeclaration source, JsonNode node, String below, List<Finding> findings) {
    this.source = source;
    this.node = node;
    this.below = below;
    this.findings = findings;
  }

  static Mapping of(SourceDeclaration source, List<Finding> findings) {
    return new Mapping(source, source.mapping(), "/" + source.rowForm(), findings);
  }

  /** The object at a key as a mapping of its own; an empty one when there is none. */
  Mapping inner(String key) {
    known.add(key);
    return new Mapping(source, node.path(key), below + "/" + key, findings);
  }

  boolean has(String key) {
    return node.has(key);
  }

  boolean isObject(String key) {
    return node.path(key).isObject();
  }

  Span span() {
    return source.at(below);
  }

  Optional<Cell> text(String key) {
    return cell(key, Cell.Form.TEXT);
  }

  Optional<Cell> cell(String key, Cell.Form form) {
    known.add(key);
    return node.has(key)
        ? read(key, node.get(key), below + "/" + key).map(cell -> cell.as(form))
        : Optional.empty();
  }

  /** A cell without which no row can be taken. */
  Optional<Cell> required(String key, Cell.Form form) {
    Optional<Cell> found = cell(key, form);
    if (found.isEmpty() && !node.has(key)) {
      String message = "source `" + source.name() + "` maps no `" + key + "`";
      findings.add(
          new Finding(Code.INCOMPLETE, Severity.ERROR, span(), message)
              .help("name the column that holds it: `" + key + ": …`"));
    }
    return found;
  }

  /** One cell or a list of cells. */
  List<Cell> list(String key) {
    known.add(key);
    JsonNode value = node.path(key);
    if (!value.isArray()) {
      return cell(key, Cell.Form.TEXT).stream().toList();
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      read(key, value.get(i), below + "/" + key + "/" + i).ifPresent(cells::add);
    }
    return cells;
  }

  /** An object of cells under names of the user's choice. */
  Map<String, Cell> named(String key) {
    known.add(key);
    Map<String, Cell> cells = new LinkedHashMap<>();
    JsonNode value = node.path(key);
    for (String name : value.propertyNames()) {
      read(name, value.get(name), below + "/" + key + "/" + pointer(name))
          .ifPresent(cell -> cells.put(name, cell));
    }
    return cells;
  }

  /** The two ends of a scale, when both are given. */
  Optional<double[]> scale(String key) {
    known.add(key);
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (value.size() == 2 && value.get(0).isNumber() && value.get(1).isNumber()) {
      return Optional.of(new double[] {value.get(0).asDouble(), value.get(1).asDouble()});
    }
    findings.add(
        new Finding(
                Code.INCOMPLETE,
                Severity.ERROR,
                source.at(below + "/" + key),
                "`" + key + "` is not a pair of numbers")
            .help("write the lowest and the highest score: `[0, 10]`"));
    return Optional.empty();
  }

  private static String pointer(String name) {
    return Pointer.escaped(name);
  }

  private Optional<Cell> read(String field, JsonNode value, String pointer) {
    Span span = source.at(pointer);
    if (value.isValueNode() && !value.isNull()) {
      return Optional.of(cell(field, value.asString(), Optional.empty(), value, span));
    }
    boolean column = value.path("column").isValueNode();
    if (!value.isObject() || column == value.path("value").isValueNode()) {
      findings.add(
          new Finding(
                  Code.INCOMPLETE,
                  Severity.ERROR,
                  span,
                  "`" + field + "` names neither one column nor one value")
              .help("write a column's name, `{column: …}` or `{value: …}`"));
      return Optional.empty();
    }
    unknown(value.propertyNames(), CELL_KEYS, pointer);
    String name = column ? value.get("column").asString() : "";
    Optional<String> literal =
        column ? Optional.empty() : Optional.of(value.get("value").asString());
    return Optional.of(cell(field, name, literal, value, span));
  }

  private Cell cell(
      String field, String column, Optional<String> literal, JsonNode value, Span span) {
    return new Cell(
        field,
        column,
        literal,
        form(value.path("type").asString("text"), span),
        formats(value.path("format")),
        value.path("in").asString(""),
        value.path("verified").asString(""),
        value.path("region").asString(""),
        zone(),
        true,
        span);
  }

  /** One format or a list of them. */
  private static List<String> formats(JsonNode value) {
    List<String> formats = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> formats.add(each.asString("")));
    } else {
      formats.add(value.asString(""));
    }
    return formats.stream().filter(format -> !format.isBlank()).distinct().toList();
  }

  /** Where times without a zone were written. */
  String zone() {
    return source.options().path("zone").asString("");
  }

  private Cell.Form form(String type, Span span) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text" -> Cell.Form.TEXT;
      case "number" -> Cell.Form.NUMBER;
      case "date" -> Cell.Form.DATE;
      case "boolean" -> Cell.Form.BOOLEAN;
      default -> {
        findings.add(
            new Finding(
                    Code.UNKNOWN_SETTING, Severity.ERROR, span, "type `" + type + "` is not known")
                .help("a type is `text`, `number`, `date` or `boolean`"));
        yield Cell.Form.TEXT;
      }
    };
  }

  /** Says which keys of this level nobody asked for. */
  void rest() {
    if (node.isObject()) {
      unknown(node.propertyNames(), known, below);
    }
  }

  private void unknown(Iterable<String> names, Set<String> allowed, String pointer) {
    for (String name : names) {
      if (!allowed.contains(name)) {
        findings.add(
            new Finding(
                    Code.UNKNOWN_SETTING,
                    Severity.ERROR,
                    source.tree().keyAt(source.pointer() + pointer + "/" + name),
                    "source `" + source.name() + "` has no field `" + name + "` here")
                .help(nearest(name, allowed)));
      }
    }
  }

  private static String nearest(String name, Set<String> allowed) {
    String near = Nearest.help(name, allowed);
    return near.isEmpty() ? "there are " + String.join(", ", new TreeSet<>(allowed)) : near;
  }
}
