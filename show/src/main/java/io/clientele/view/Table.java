package io.clientele.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of text; numeric columns are aligned to the right and sorted by value. */
public record Table(List<Column> columns, List<List<Cell>> rows) {
  /** One column's heading, and whether it holds numbers. */
  public record Column(String label, boolean number) {}

  /**
   * One cell.
   *
   * @param sort what the column is sorted by; the text where empty
   * @param about the id of the element that the cell speaks of; empty when none
   */
  public record Cell(String text, String sort, String about) {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?( %)?|");

    /** What it is sorted by, where the text itself does not say it. */
    public Optional<String> key() {
      return sort.isEmpty() || PLAIN.matcher(text).matches() ? Optional.empty() : Optional.of(sort);
    }
  }

  /** The classes that align the columns of numbers, each with a blank before it. */
  public String numbers() {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).number())
        .mapToObj(at -> " n" + (at + 1))
        .collect(Collectors.joining());
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A column of text. */
  public static Column text(String label) {
    return new Column(label, false);
  }

  /** A column of numbers. */
  public static Column number(String label) {
    return new Column(label, true);
  }

  public static Cell cell(String text) {
    return new Cell(text, "", "");
  }

  /** A cell that leads to an element. */
  public static Cell cell(String text, String about) {
    return new Cell(text, "", about);
  }

  /** A number as people read it, sorted by its value. */
  public static Cell cell(String text, double value) {
    return new Cell(text, Numbers.plain(value), "");
  }

  /** A count, sorted by its value. */
  public static Cell cell(String text, long value) {
    return new Cell(text, Long.toString(value), "");
  }
}
