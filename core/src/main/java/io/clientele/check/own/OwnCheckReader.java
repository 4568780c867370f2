package io.clientele.check.own;

import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.source.Parsed;
import io.clientele.source.Pointer;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads one check of a workspace and says what is wrong with it. */
final class OwnCheckReader {
  private static final List<String> KEYS =
      List.of("code", "title", "severity", "select", "when", "message", "help", "at");
  private static final List<String> SELECT = List.of("kind", "fields");

  /** What every element has; the names are columns of the table {@code it}. */
  static final Set<String> COLUMNS = Set.of("n", "id", "kind", "title", "owner", "file", "line");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
  private static final int LONGEST = 20_000;

  private final Model model;
  private final Tree tree;
  private final String pointer;
  private final JsonNode value;
  private final List<Finding> faults = new ArrayList<>();

  OwnCheckReader(Model model, Tree tree, String pointer) {
    this.model = model;
    this.tree = tree;
    this.pointer = pointer;
    this.value = tree.value().at(pointer);
  }

  static Finding unreadable(Parsed.Refused refused) {
    String message = "the file of checks cannot be read: " + line(refused.reason());
    return new Finding(OwnCheck.UNUSABLE, Severity.ERROR, refused.at(), message)
        .help(refused.help());
  }

  List<Finding> faults() {
    return faults;
  }

  /** The check, to be used only where nothing is wrong with it. */
  OwnCheck check() {
    known(value, "", KEYS);
    known(value.path("select"), "/select", SELECT);
    List<OwnField> fields = fields();
    return new OwnCheck(
        code(),
        required("title"),
        severity(),
        kinds(),
        fields,
        condition(),
        message(fields),
        text("help"),
        text("at"),
        tree,
        pointer);
  }

  private void known(JsonNode object, String at, List<String> keys) {
    for (String key : object.propertyNames()) {
      if (!keys.contains(key) && !key.startsWith("x-")) {
        Span span = tree.keyAt(pointer + Pointer.below(at, key));
        fault(span, "`" + line(key) + "` is no field of a check", Nearest.help(key, keys));
      }
    }
  }

  private String code() {
    String code = required("code");
    if (code.startsWith("CLT")) {
      fault(at("/code"), "codes that begin with `CLT` are taken", "choose letters of your own");
    } else if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9]{0,15}-[0-9]{1,6}")) {
      fault(at("/code"), "`" + line(code) + "` is no code", "write it as in `BANK-001`");
    }
    return code;
  }

  private Severity severity() {
    String word = text("severity");
    return Stream.of(Severity.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              if (!word.isEmpty()) {
                fault(
                    at("/severity"),
                    "`" + line(word) + "` is no severity",
                    "write `error`, `warning` or `info`");
              }
              return Severity.WARNING;
            });
  }

  private List<String> kinds() {
    JsonNode kind = value.path("select").path("kind");
    List<String> kinds = new ArrayList<>();
    if (kind.isArray()) {
      kind.forEach(one -> kinds.add(one.asString("")));
    } else if (kind.isString()) {
      kinds.add(kind.asString(""));
    }
    if (kinds.isEmpty()) {
      fault(at("/select"), "the check selects no kind", "add `select: {kind: segment}`");
    }
    for (String name : kinds) {
      if (model.kinds().named(name).isEmpty()) {
        fault(
            at("/select/kind"),
            "no kind is called `" + line(name) + "`",
            "write one such as `segment`");
      }
    }
    return kinds;
  }

  private List<OwnField> fields() {
    List<OwnField> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : value.path("select").path("fields").properties()) {
      String name = entry.getKey();
      Span span = at("/select/fields/" + name);
      if (!name.matches("[a-z][a-z0-9_]{0,40}") || COLUMNS.contains(name)) {
        fault(
            span,
            "`" + line(name) + "` is no name for a field",
            "use small letters, digits and `_`; "
                + String.join(", ", COLUMNS.stream().sorted().toList())
                + " are there already");
      }
      fields.add(field(name, entry.getValue(), span));
    }
    return fields;
  }

  private OwnField field(String name, JsonNode way, Span span) {
    String at = way.isObject() ? way.path("at").asString("") : way.asString("");
    String word = way.path("type").asString("text");
    OwnField.Type type =
        Stream.of(OwnField.Type.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst()
            .orElse(null);
    if (at.isEmpty()) {
      fault(
          span,
          "the field `" + line(name) + "` says not where it is",
          "write the way to it, such as `customerLifetimeValue.value`");
    }
    if (type == null) {
      fault(
          span,
          "`" + line(word) + "` is no type",
          "write `text`, `number`, `date`, `boolean` or `list`");
    }
    return new OwnField(name, at, type == null ? OwnField.Type.TEXT : type);
  }

  private String condition() {
    String when = required("when");
    if (when.length() > LONGEST) {
      fault(
          at("/when"),
          "the condition is longer than " + LONGEST + " signs",
          "a check asks one thing");
    }
    return when;
  }

  private String message(List<OwnField> fields) {
    String message = required("message");
    Matcher holes = PLACEHOLDER.matcher(message);
    while (holes.find()) {
      String name = holes.group(1);
      boolean known =
          COLUMNS.contains(name) || fields.stream().anyMatch(field -> field.name().equals(name));
      if (!known) {
        fault(
            at("/message"),
            "nothing is called `{" + line(name) + "}`",
            "name one of `select.fields`, or `id`, `kind`, `title`, `owner`");
      }
    }
    return message;
  }

  private String required(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      fault(tree.at(pointer), "a check has no `" + field + "`", "add `" + field + ":`");
    }
    return text;
  }

  private String text(String field) {
    JsonNode found = value.path(field);
    return found.isValueNode() && !found.isNull() ? found.asString("").strip() : "";
  }

  private Span at(String below) {
    return tree.at(pointer + below);
  }

  private void fault(Span span, String message, String help) {
    faults.add(new Finding(OwnCheck.UNUSABLE, Severity.ERROR, span, message).help(help));
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\s`]++", " ").strip();
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }
}
