package io.clientele.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.TrueCustomer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads a file of known truth: {@code source,key,customer}. */
final class Truth {
  private static final List<String> HEADER = List.of("source", "key", "customer");

  private Truth() {}

  static List<TrueCustomer> read(CommandSpec command, Path file) {
    List<TrueCustomer> truth = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().equals(HEADER)) {
          throw refused(command, "`%s` has not the header `source,key,customer`".formatted(file));
        }
        RecordKey record = new RecordKey(row.getField("source"), row.getField("key"));
        truth.add(new TrueCustomer(record, row.getField("customer")));
      }
    } catch (CsvParseException fault) {
      throw refused(command, "`%s` is not readable as CSV: %s".formatted(file, fault.getMessage()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return truth;
  }

  private static ParameterException refused(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
