package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Format;
import io.clientele.source.Pointer;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON text token by token and keeps where each value and key stands. */
final class JsonReader {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .streamReadConstraints(
              // Ours is met first: it knows the place.
              StreamReadConstraints.builder().maxNestingDepth(Format.DEEPEST * 2).build())
          .build();
  private static final JsonFactory WITH_COMMENTS =
      STRICT.rebuild().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  private final String file;
  private final JsonText text;
  private final JsonFactory factory;
  private final Growing growing;

  /**
   * @param text what to read in place of the file's own text
   * @param comments whether comments are read over
   */
  JsonReader(SourceFile file, JsonText text, boolean comments) {
    this.file = file.text();
    this.text = text;
    this.factory = comments ? WITH_COMMENTS : STRICT;
    this.growing = new Growing(file);
  }

  Positions positions() {
    return growing.positions();
  }

  Tree read() throws Unreadable {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.text())) {
      if (parser.nextToken() == null) {
        throw new Unreadable(
            growing.positions().point(0), "the file is empty", "declare something, or delete it");
      }
      JsonNode value = text.roots() == 1 ? value(parser, "", 1) : values(parser);
      if (parser.nextToken() != null) {
        throw new Unreadable(
            growing.positions().point(start(parser)),
            "a second value follows the end of the first",
            "put several things into one list, or one into each file");
      }
      return growing.tree(value, List.of());
    } catch (JacksonException broken) {
      throw unreadable(broken);
    }
  }

  /** Several values that stand one after another, as the list that they would be. */
  private ArrayNode values(JsonParser parser) throws Unreadable {
    ArrayNode values = NODES.arrayNode();
    int first = start(parser);
    int last = first;
    while (values.size() < text.roots() && parser.currentToken() != null) {
      last = member(parser, values);
      if (values.size() < text.roots()) {
        parser.nextToken();
      }
    }
    growing.value("", first, last);
    return values;
  }

  /** Adds one value to the list; returns the offset of its end. */
  private int member(JsonParser parser, ArrayNode values) throws Unreadable {
    int start = start(parser);
    JsonNode value = value(parser, "/" + values.size(), 1);
    values.add(value);
    return value.isContainer() ? start(parser) + 1 : end(start);
  }

  private JsonNode value(JsonParser parser, String pointer, int depth) throws Unreadable {
    int start = start(parser);
    if (depth > Format.DEEPEST + 1) {
      throw Growing.tooDeep(growing.positions().point(start), Format.DEEPEST);
    }
    JsonToken token = parser.currentToken();
    JsonNode value =
        token == JsonToken.START_OBJECT
            ? object(parser, pointer, depth)
            : token == JsonToken.START_ARRAY ? array(parser, pointer, depth) : scalar(parser);
    growing.value(pointer, start, value.isContainer() ? start(parser) + 1 : end(start));
    return value;
  }

  private ObjectNode object(JsonParser parser, String pointer, int depth) throws Unreadable {
    ObjectNode object = NODES.objectNode();
    Map<String, Span> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span span = growing.positions().span(start(parser), end(start(parser)));
      Span first = seen.putIfAbsent(key, span);
      if (first != null) {
        throw Growing.repeated(key, span, first);
      }
      String below = Pointer.below(pointer, key);
      growing.key(below, span);
      parser.nextToken();
      object.set(key, value(parser, below, depth + 1));
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String pointer, int depth) throws Unreadable {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private static JsonNode scalar(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_FLOAT -> decimal(parser);
      case VALUE_NUMBER_INT -> integer(parser);
      default -> NODES.nullNode();
    };
  }

  /** What is too great for a number stays text, as in YAML. */
  private static JsonNode decimal(JsonParser parser) {
    double value = parser.getDoubleValue();
    return Double.isFinite(value) ? NODES.numberNode(value) : NODES.stringNode(parser.getString());
  }

  private static JsonNode integer(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? NODES.numberNode(parser.getBigIntegerValue())
        : NODES.numberNode(parser.getLongValue());
  }

  private int start(JsonParser parser) {
    return text.inFile((int) parser.currentTokenLocation().getCharOffset());
  }

  /** The end of the scalar or key that starts here; found in the text, which the parser read. */
  private int end(int start) {
    return file.startsWith("\"", start) ? endOfString(start + 1) : endOfWord(start);
  }

  private int endOfString(int from) {
    int at = from;
    while (at < file.length() && file.charAt(at) != '"') {
      at += file.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < file.length() && " \t\r\n,:]}/".indexOf(file.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private Unreadable unreadable(JacksonException broken) {
    String message = broken.getOriginalMessage().lines().findFirst().orElse("").strip();
    return new Unreadable(
        place(broken.getLocation()),
        "not readable as JSON: " + message,
        "write JSON as RFC 8259 has it: keys in double quotes, no comma after the last item");
  }

  private Span place(@Nullable TokenStreamLocation location) {
    long offset = location == null ? 0 : location.getCharOffset();
    return growing.positions().point(text.inFile((int) Math.max(0, offset)));
  }
}
