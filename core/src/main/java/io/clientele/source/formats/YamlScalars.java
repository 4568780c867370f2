package io.clientele.source.formats;

import java.math.BigInteger;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Gives plain scalars the type that YAML's core schema gives them; dates stay text. */
final class YamlScalars {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);
  private static final int LONGEST_NUMBER = 300;

  private YamlScalars() {}

  static JsonNode value(ScalarEvent event) {
    String text = event.getValue();
    if (!event.isPlain()) {
      return NODES.stringNode(text);
    }
    Tag tag = RESOLVER.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(text.equalsIgnoreCase("true"));
    }
    if (text.length() > LONGEST_NUMBER) {
      return NODES.stringNode(text);
    }
    return tag.equals(Tag.INT)
        ? integer(text)
        : tag.equals(Tag.FLOAT) ? decimal(text) : NODES.stringNode(text);
  }

  private static JsonNode integer(String text) {
    BigInteger value =
        text.startsWith("0x")
            ? new BigInteger(text.substring(2), 16)
            : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    return value.bitLength() < 64 ? NODES.numberNode(value.longValue()) : NODES.numberNode(value);
  }

  /** Infinity and not-a-number have no place in a model and stay text. */
  private static JsonNode decimal(String text) {
    boolean number = text.chars().noneMatch(c -> Character.isLetter(c) && c != 'e' && c != 'E');
    double value = number ? Double.parseDouble(text) : Double.NaN;
    return Double.isFinite(value) ? NODES.numberNode(value) : NODES.stringNode(text);
  }
}
