package io.clientele.data.sources;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values as RFC 4180 has them, and of nothing looser. */
final class CsvRows implements Rows {
  private final DataFile file;
  private final Options options;
  private final CsvRow row = new CsvRow();
  private final CsvReader<CsvRow> reader;
  private final CloseableIterator<CsvRow> rows;
  private Header header = new Header(List.of());
  private boolean held;

  CsvRows(DataFile file, Options options) throws IOException, Refused {
    this.file = file;
    this.options = options;
    Reader text = new NoNulls(file.text(options.encoding()));
    this.reader =
        CsvReader.builder()
            .fieldSeparator(options.delimiter())
            .maxBufferSize(DataFile.LONGEST_FIELD * 2)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(row, text);
    this.rows = reader.iterator();
    readHeader();
  }

  private void readHeader() throws IOException, Refused {
    row.collectAll(true);
    boolean any = advance();
    row.collectAll(false);
    List<String> first = any ? row.all() : List.of();
    if (!options.header()) {
      held = any;
      header = new Header(options.columns());
      requireWidth(any ? first.size() : header.width());
    } else {
      header =
          new Header(first.stream().map(name -> options.trim() ? name.strip() : name).toList());
    }
    row.header(header);
  }

  @Override
  public void want(List<String> columns) {
    header.want(columns);
    row.header(header);
    if (held) {
      row.chooseFromAll();
    }
  }

  @Override
  public boolean next() throws IOException, Refused {
    if (held) {
      held = false;
      return true;
    }
    if (!advance()) {
      return false;
    }
    requireWidth(row.width());
    return true;
  }

  private void requireWidth(int width) throws IOException, Refused {
    if (width != header.width()) {
      throw CsvFault.wrongWidth(file, row.line(), width, header.width());
    }
  }

  private boolean advance() throws IOException, Refused {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      rows.next();
      return true;
    } catch (CsvParseException fault) {
      throw CsvFault.find(file, options, row, fault);
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  @Override
  public long line() {
    return row.line();
  }

  @Override
  public @Nullable String value(int wanted) {
    return row.value(wanted);
  }

  @Override
  public Collection<String> names() {
    return header.names();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
