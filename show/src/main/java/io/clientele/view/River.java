package io.clientele.view;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people stand in each group, year by year, one band above the other.
 *
 * @param years ascending
 * @param bands from the first group to the last
 */
public record River(String title, List<Integer> years, List<Band> bands) implements View {
  /** One group: its people in each year, and how many of them came to it in that year. */
  public record Band(String label, List<Long> people, List<Long> arriving) {
    public Band {
      people = List.copyOf(people);
      arriving = List.copyOf(arriving);
    }
  }

  public River {
    years = List.copyOf(years);
    bands = List.copyOf(bands);
  }

  /** How many people stand in all groups together in a year. */
  public long all(int year) {
    return bands.stream().mapToLong(band -> band.people().get(year)).sum();
  }

  @Override
  public String description() {
    if (years.isEmpty() || bands.isEmpty()) {
      return "Nobody's age is known.";
    }
    int last = years.size() - 1;
    return "%s people in %d groups in %d; in %d the largest change is in %s."
        .formatted(Numbers.count(all(0)), bands.size(), years.get(0), years.get(last), changing());
  }

  private String changing() {
    int last = years.size() - 1;
    Band most = bands.get(0);
    for (Band band : bands) {
      if (change(band, last) > change(most, last)) {
        most = band;
      }
    }
    return "%s, from %s to %s"
        .formatted(
            most.label(),
            Numbers.people(most.people().get(0)),
            Numbers.people(most.people().get(last)));
  }

  private static long change(Band band, int last) {
    return Math.abs(band.people().get(last) - band.people().get(0));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>(List.of(Table.text("Group")));
    years.forEach(year -> columns.add(Table.number(year.toString())));
    return new Table(columns, bands.stream().map(River::row).toList());
  }

  private static List<Table.Cell> row(Band band) {
    List<Table.Cell> cells = new ArrayList<>(List.of(Table.cell(band.label())));
    for (int year = 0; year < band.people().size(); year++) {
      long people = band.people().get(year);
      long arriving = band.arriving().get(year);
      String came = arriving == 0 ? "" : " (+" + Numbers.people(arriving) + ")";
      cells.add(Table.cell(Numbers.people(people) + came, people));
    }
    return cells;
  }
}
