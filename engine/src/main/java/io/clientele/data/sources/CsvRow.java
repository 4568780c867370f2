package io.clientele.data.sources;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row being read; one object for the whole file, which makes text only of what is wanted. */
final class CsvRow extends CsvCallbackHandler<CsvRow> {
  private final List<String> all = new ArrayList<>();
  private boolean collecting;
  private Header header = new Header(List.of());
  private @Nullable String[] values = new String[0];
  private long line;
  private int fields;
  private int characters;
  private boolean empty;

  /** A row beyond the bounds; nothing more of it is read. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message, null, false, false);
    }
  }

  void collectAll(boolean collect) {
    collecting = collect;
  }

  void header(Header header) {
    this.header = header;
    values = new String[header.wanted()];
  }

  /** Fills the wanted values from a row that was collected whole. */
  void chooseFromAll() {
    for (int i = 0; i < all.size(); i++) {
      if (header.wantedAt(i) >= 0) {
        values[header.wantedAt(i)] = all.get(i);
      }
    }
  }

  List<String> all() {
    return List.copyOf(all);
  }

  long line() {
    return line;
  }

  /** How many fields the row has. */
  int width() {
    return fields;
  }

  @Nullable String value(int wanted) {
    return values[wanted];
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = startingLine;
    fields = 0;
    characters = 0;
    empty = false;
    all.clear();
    Arrays.fill(values, null);
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    characters += length + 1;
    require(length <= DataFile.LONGEST_FIELD, "the field is longer than 64 KiB");
    require(characters <= DataFile.LONGEST_LINE, "the row is longer than 1 MiB");
    require(fields < DataFile.MOST_COLUMNS, "the row has more than 4096 columns");
    int wanted = header.wantedAt(fields);
    if (collecting) {
      all.add(new String(buffer, offset, length));
    } else if (wanted >= 0) {
      values[wanted] = new String(buffer, offset, length);
    }
    fields++;
  }

  private static void require(boolean within, String otherwise) {
    if (!within) {
      throw new TooMuch(otherwise);
    }
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    throw new IllegalStateException("comments are not read as such");
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return fields;
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }
}
