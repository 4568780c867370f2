package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Format;
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
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .streamReadConstraints(
              // Ours is met first: it knows the place.
              StreamReadConstraints.builder().maxNestingDepth(Format.DEEPEST * 2).build())
          .build();

  private final String text;
  private final Growing growing;

  JsonReader(SourceFile file) {
    this.text = file.text();
    this.growing = new Growing(file);
  }

  Tree read() throws Unreadable {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new Unreadable(
            growing.positions().point(0), "the file is empty", "declare something, or delete it");
      }
      JsonNode value = value(parser, "", 1);
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
      String below = Growing.below(pointer, key);
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
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_NUMBER_INT -> integer(parser);
      default -> NODES.nullNode();
    };
  }

  private static JsonNode integer(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? NODES.numberNode(parser.getBigIntegerValue())
        : NODES.numberNode(parser.getLongValue());
  }

  private static int start(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  /** The end of the scalar or key that starts here; found in the text, which the parser read. */
  private int end(int start) {
    return text.startsWith("\"", start) ? endOfString(start + 1) : endOfWord(start);
  }

  private int endOfString(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < text.length() && " \t\r\n,:]}/".indexOf(text.charAt(at)) < 0) {
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
    return growing.positions().point((int) Math.max(0, offset));
  }
}
