package io.clientele.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.ClericalSample;
import io.clientele.resolve.LabelledPair;
import io.clientele.resolve.SampledPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads and writes the files of pairs with which matching is judged. */
final class Reviewing {
  private static final List<String> PAIR =
      List.of("source_a", "key_a", "source_b", "key_b", "match");
  private static final Set<String> YES = Set.of("1", "y", "yes", "true", "match");
  private static final Set<String> NO = Set.of("0", "n", "no", "false", "never");
  private final CommandSpec command;
  private final Path file;

  Reviewing(CommandSpec command, Path file) {
    this.command = command;
    this.file = file;
  }

  /** Pairs of which somebody said whether they match; undecided ones are passed over. */
  List<LabelledPair> labels() {
    List<LabelledPair> labels = new ArrayList<>();
    decided(
        PAIR,
        row ->
            labels.add(
                new LabelledPair(
                    new RecordKey(row.getField("source_a"), row.getField("key_a")),
                    new RecordKey(row.getField("source_b"), row.getField("key_b")),
                    isMatch(row))));
    return labels;
  }

  /** What was decided of a sample that this class wrote. */
  List<ClericalSample.Reviewed> decisions() {
    List<ClericalSample.Reviewed> decisions = new ArrayList<>();
    decided(
        List.of("stratum", "pairs", "match"),
        row ->
            decisions.add(
                new ClericalSample.Reviewed(
                    row.getField("stratum"), pairs(row.getField("pairs")), isMatch(row))));
    return decisions;
  }

  private long pairs(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException fault) {
      throw refused("`%s` has `%s` for a number of pairs".formatted(file, text));
    }
  }

  private boolean isMatch(NamedCsvRecord row) {
    String word = row.getField("match").strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw refused("`%s` has `%s` for a match: write yes or no".formatted(file, word));
    }
    return YES.contains(word);
  }

  private void decided(List<String> columns, Consumer<NamedCsvRecord> taker) {
    long taken = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().containsAll(columns)) {
          throw refused("`%s` has not the columns %s".formatted(file, String.join(",", columns)));
        }
        if (!row.getField("match").isBlank()) {
          taker.accept(row);
          taken++;
        }
      }
    } catch (CsvParseException fault) {
      throw refused("`%s` is not readable as CSV: %s".formatted(file, fault.getMessage()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    if (taken == 0) {
      throw refused("no pair of `%s` says yes or no in its column match".formatted(file));
    }
  }

  /** Writes pairs with an empty column for the decision; a file that is there is kept. */
  void write(List<SampledPair> sample) {
    if (Files.exists(file)) {
      throw refused("`%s` is there already: choose a new file".formatted(file));
    }
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> header = new ArrayList<>(List.of("match", "stratum", "pairs"));
      header.addAll(PAIR.subList(0, 4));
      header.addAll(SampledPair.VALUES);
      csv.writeRecord(header);
      for (SampledPair pair : sample) {
        List<String> row = new ArrayList<>(List.of("", pair.stratum(), "" + pair.pairs()));
        row.addAll(List.of(pair.a().source(), pair.a().key(), pair.b().source(), pair.b().key()));
        row.addAll(pair.values());
        csv.writeRecord(row);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
