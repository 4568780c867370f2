package io.clientele.data.sources;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The objects of a JSON file, one after the other. */
interface JsonObjects extends Closeable {
  /** The next object, or null. */
  @Nullable JsonNode next() throws IOException, Refused;

  /** The line on which the object begins. */
  long line();

  /** One object to a line. */
  final class Lines implements JsonObjects {
    private final DataFile file;
    private final LineReader lines;

    Lines(DataFile file, Options options) throws IOException {
      this.file = file;
      this.lines = new LineReader(file, options.encoding());
    }

    @Override
    public @Nullable JsonNode next() throws IOException, Refused {
      String line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      return line == null ? null : parse(line);
    }

    private JsonNode parse(String line) throws Refused {
      try {
        JsonNode node = JsonText.MAPPER.readTree(line);
        if (node.isObject()) {
          return node;
        }
      } catch (JacksonException fault) {
        int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNr();
        throw file.malformed(
            lines.line(),
            Math.max(1, column),
            "the line is not JSON: " + fault.getOriginalMessage().lines().findFirst().orElse(""),
            "write one JSON object to a line");
      }
      throw file.malformed(
          lines.line(), 1, "the line is not a JSON object", "write one JSON object to a line");
    }

    @Override
    public long line() {
      return lines.line();
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  /** The objects of one array, which is the whole file. */
  final class Items implements JsonObjects {
    private final DataFile file;
    private final InputStream in;
    private final JsonParser parser;
    private long line;

    Items(DataFile file) throws IOException, Refused {
      this.file = file;
      this.in = file.open();
      this.parser = JsonText.MAPPER.createParser(in);
      try {
        parser.nextToken();
      } catch (JacksonException fault) {
        in.close();
        throw JsonText.refused(file, fault);
      }
    }

    @Override
    public @Nullable JsonNode next() throws IOException, Refused {
      try {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
          return null;
        }
        int at = parser.currentTokenLocation().getLineNr();
        if (token != JsonToken.START_OBJECT) {
          throw file.malformed(
              at, 1, "the array holds something that is no object", "write one object per row");
        }
        line = Math.max(line + 1, at);
        return JsonText.PART.readTree(parser);
      } catch (JacksonException fault) {
        throw JsonText.refused(file, fault);
      }
    }

    @Override
    public long line() {
      return line;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
