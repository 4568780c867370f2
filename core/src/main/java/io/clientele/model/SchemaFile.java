package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One of our own schema files: its annotation is read at once, the rest when it is needed. */
final class SchemaFile {
  private static final String ANNOTATION = "x-kind";
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String resource;
  private final String text;

  SchemaFile(String resource) {
    this.resource = resource;
    this.text = Resources.text(SchemaFile.class, resource);
  }

  JsonNode whole() {
    return read(text);
  }

  /** The object below {@code x-kind}, found without reading what follows it. */
  JsonNode annotation() {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals(ANNOTATION);
        parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (found) {
          int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
          return read(text.substring(start, end));
        }
      }
    }
    return MissingNode.getInstance();
  }

  /** It is our fault if it does not read. */
  private JsonNode read(String json) {
    if (Formats.parse(new SourceFile(resource, json)) instanceof Parsed.Read read) {
      return read.tree().value();
    }
    throw new IllegalStateException(resource + " does not read");
  }
}
