package io.clientele.view.pages;

import io.clientele.check.result.FormatResult;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.view.Numbers;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The experience formats of a journey side by side, with what each is strong and weak at. */
final class FormatSheet {
  private final List<FormatResult> formats;

  private FormatSheet(List<FormatResult> formats) {
    this.formats = formats;
  }

  static Table of(List<FormatResult> formats) {
    FormatSheet sheet = new FormatSheet(formats);
    return new Table(
        List.of(
            Table.text("Format"),
            Table.number("Cases reached"),
            Table.number("95 % interval"),
            Table.number("of cases"),
            Table.number("Satisfied answers"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.number("Contacts per case"),
            Table.number("95 % interval"),
            Table.text("Strong at"),
            Table.text("Weak at")),
        formats.stream().map(sheet::row).toList());
  }

  private List<Table.Cell> row(FormatResult format) {
    List<Table.Cell> cells =
        new ArrayList<>(List.of(Table.cell(Words.title(format.format().replace('-', ' ')))));
    cells.addAll(cells(format.reach(), "%"));
    cells.add(Table.cell(Numbers.count(format.reach().n()), format.reach().n()));
    cells.addAll(cells(format.outcome(), "%"));
    cells.add(Table.cell(Numbers.count(format.outcome().n()), format.outcome().n()));
    cells.addAll(cells(format.contacts(), ""));
    cells.add(Table.cell(marks(format, true)));
    cells.add(Table.cell(marks(format, false)));
    return cells;
  }

  private static List<Table.Cell> cells(Figure figure, String unit) {
    return figure.value().isEmpty() || figure.low().isEmpty() || figure.high().isEmpty()
        ? List.of(Table.cell(Numbers.ABSENT), Table.cell(""))
        : List.of(
            Table.cell(
                Numbers.of(figure.value().getAsDouble(), unit), figure.value().getAsDouble()),
            Table.cell(
                Numbers.range(figure.low().getAsDouble(), figure.high().getAsDouble(), unit)));
  }

  private String marks(FormatResult format, boolean strong) {
    List<String> marks = new ArrayList<>();
    if (stands(format, FormatResult::reach, strong)) {
      marks.add("reach");
    }
    if (stands(format, FormatResult::outcome, strong)) {
      marks.add("satisfaction");
    }
    if (stands(format, FormatResult::contacts, !strong)) {
      marks.add("effort");
    }
    return String.join(", ", marks);
  }

  /** Whether a figure lies above, or below, those of all other formats that have one. */
  private boolean stands(FormatResult of, Function<FormatResult, Figure> which, boolean above) {
    Figure own = which.apply(of);
    List<Figure> others =
        formats.stream()
            .filter(other -> !other.equals(of))
            .map(which)
            .filter(it -> it.value().isPresent())
            .toList();
    return own.value().isPresent()
        && !others.isEmpty()
        && others.stream()
            .allMatch(
                it ->
                    above
                        ? own.low().orElse(0) > it.high().orElse(0)
                        : own.high().orElse(0) < it.low().orElse(0));
  }
}
