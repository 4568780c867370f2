package io.clientele.data.sources;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;

/** Finds the place of a fault by reading the one row again, character by character. */
final class CsvFault {
  private CsvFault() {}

  static Refused wrongWidth(DataFile file, long line, int width, int expected) {
    return file.malformed(
        line,
        1,
        "the row has " + count(width) + " where the header has " + expected,
        "check for a delimiter that stands unquoted inside a value, or a missing one");
  }

  private static String count(int columns) {
    return columns == 1 ? "1 column" : columns + " columns";
  }

  static Refused find(DataFile file, Options options, CsvRow row, CsvParseException fault)
      throws IOException {
    Place place = Place.of(file, options, row);
    if (place.openQuote) {
      return file.malformed(
          place.line,
          place.column,
          "the quote that opens here is not closed",
          "close it, or double it where it belongs to the value");
    }
    if (fault.getCause() instanceof CsvRow.TooMuch beyond) {
      return file.malformed(
          place.line,
          place.column,
          String.valueOf(beyond.getMessage()),
          "check the delimiter and the line ends");
    }
    if (place.afterQuote) {
      return file.malformed(
          place.line,
          place.column,
          "something stands after the closing quote",
          "double a quote that belongs to the value");
    }
    return file.malformed(
        place.line, place.column, "the field is longer than 64 KiB", "check the quotes");
  }

  /** Where the field begins that could not be read, or the first fault after it. */
  private record Place(long line, int column, boolean openQuote, boolean afterQuote) {
    static Place of(DataFile file, Options options, CsvRow row) throws IOException {
      try (BufferedReader text = new BufferedReader(file.text(options.encoding()))) {
        for (long i = 1; i < row.line(); i++) {
          skipLine(text);
        }
        return new Walk(text, options.delimiter().charAt(0), row.line(), row.width()).place();
      }
    }

    private static void skipLine(BufferedReader text) throws IOException {
      int c = text.read();
      while (c >= 0 && c != '\n' && c != '\r') {
        c = text.read();
      }
      if (c == '\r') {
        text.mark(1);
        if (text.read() != '\n') {
          text.reset();
        }
      }
    }
  }

  /** Walks over the fields that were read to the one that was not. */
  private static final class Walk {
    private final BufferedReader text;
    private final char delimiter;
    private long line;
    private int column = 1;
    private int c;

    Walk(BufferedReader text, char delimiter, long line, int fields) throws IOException {
      this.text = text;
      this.delimiter = delimiter;
      this.line = line;
      this.c = text.read();
      if (c == '\uFEFF') {
        this.c = text.read();
      }
      for (int i = 0; i < fields; i++) {
        field();
        step();
      }
    }

    private void step() throws IOException {
      if (c == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
      c = text.read();
    }

    /** Goes over one field; false when its quote stays open. */
    private boolean field() throws IOException {
      if (c != '"') {
        while (c >= 0 && c != delimiter && c != '\n' && c != '\r') {
          step();
        }
        return true;
      }
      step();
      for (int length = 0; c >= 0 && length <= DataFile.LONGEST_FIELD; length++) {
        boolean quote = c == '"';
        step();
        if (quote && c != '"') {
          return true;
        }
        if (quote) {
          step();
        }
      }
      return false;
    }

    Place place() throws IOException {
      long startLine = line;
      int startColumn = column;
      boolean quoted = c == '"';
      if (!field()) {
        return new Place(startLine, startColumn, true, false);
      }
      boolean ended = c < 0 || c == delimiter || c == '\n' || c == '\r';
      return quoted && !ended
          ? new Place(line, column, false, true)
          : new Place(startLine, startColumn, false, false);
    }
  }
}
