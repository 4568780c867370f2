package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What would it save to push changes instead of pulling everything?
 *
 * @param ledger every exchange over a month
 * @param systems the same summed by the system that has the data
 * @param capabilities the same summed by capability
 */
public record ExchangesPage(List<Tile> tiles, Table ledger, Table systems, Table capabilities) {
  public static ExchangesPage of(Report report) {
    List<MarketResult.Exchange> all = report.results().market().exchanges();
    String currency = report.model().settings().currency();
    return new ExchangesPage(
        tiles(all, currency),
        new Table(
            List.of(
                Table.text("Exchange"),
                Table.text("From"),
                Table.text("To"),
                Table.text("Mode"),
                Table.number("Rows now"),
                Table.number("Rows that changed"),
                Table.number("Cost now"),
                Table.number("Saved by pushing"),
                Table.number("Hours saved"),
                Table.text("Remark")),
            all.stream().map(each -> line(report, each, currency)).toList()),
        sums("System", all, MarketResult.Exchange::from, currency),
        sums("Capability", all, MarketResult.Exchange::capabilities, currency));
  }

  private static List<Tile> tiles(List<MarketResult.Exchange> all, String currency) {
    Sum sum = new Sum();
    all.forEach(sum::add);
    long pulls = all.stream().filter(each -> each.mode().equals("pull")).count();
    double share = sum.rows == 0 ? 0 : sum.changed / sum.rows;
    return List.of(
        new Tile(
            "Still pulled",
            Numbers.count(pulls),
            "of " + Numbers.counted(all.size(), "exchange"),
            pulls == 0 ? Tone.GOOD : Tone.WARN),
        new Tile(
            "Rows moved a month",
            Numbers.count(Math.round(sum.rows)),
            sum.rows == 0 ? "not known" : Numbers.percent(share) + " of them changed",
            Tone.QUIET),
        new Tile(
            "Saved a month by pushing",
            Numbers.of(sum.saved, currency),
            "of " + Numbers.of(sum.cost, currency),
            sum.saved > 0 ? Tone.WARN : Tone.GOOD),
        new Tile(
            "Hours saved a month",
            Numbers.bare(sum.hours, ""),
            "of running time",
            sum.hours > 0 ? Tone.WARN : Tone.GOOD));
  }

  private static List<Table.Cell> line(Report report, MarketResult.Exchange each, String currency) {
    return List.of(
        Table.cell(report.title(each.id()), each.id()),
        Table.cell(orAbsent(each.from())),
        Table.cell(orAbsent(each.to())),
        Table.cell(each.mode()),
        number(each.rows(), ""),
        number(each.changed(), ""),
        number(each.cost(), currency),
        number(each.savedCost(), currency),
        number(each.savedHours(), ""),
        Table.cell(each.missing().map(field -> "`" + field + "` is not declared").orElse("")));
  }

  private static Table.Cell number(OptionalDouble value, String unit) {
    boolean isCount = unit.isEmpty() && value.orElse(0) >= 10;
    return value.isEmpty()
        ? Table.cell(Numbers.ABSENT)
        : Table.cell(
            isCount
                ? Numbers.count(Math.round(value.getAsDouble()))
                : Numbers.of(value.getAsDouble(), unit),
            value.getAsDouble());
  }

  private static String orAbsent(String text) {
    return text.isEmpty() ? Numbers.ABSENT : text;
  }

  /** What exchanges come to; one of which nothing is known adds nothing. */
  private static final class Sum {
    private int exchanges;
    private double rows;
    private double changed;
    private double cost;
    private double saved;
    private double hours;

    void add(MarketResult.Exchange each) {
      exchanges++;
      cost += each.cost().orElse(0);
      if (each.missing().isEmpty()) {
        rows += each.rows().orElse(0);
        changed += each.changed().orElse(0);
        saved += each.savedCost().orElse(0);
        hours += each.savedHours().orElse(0);
      }
    }

    List<Table.Cell> line(String name, String currency) {
      return List.of(
          Table.cell(orAbsent(name)),
          Table.cell(Numbers.count(exchanges), exchanges),
          Table.cell(Numbers.count(Math.round(rows)), rows),
          Table.cell(Numbers.count(Math.round(changed)), changed),
          Table.cell(Numbers.of(cost, currency), cost),
          Table.cell(Numbers.of(saved, currency), saved),
          Table.cell(Numbers.bare(hours, ""), hours));
    }
  }

  private static Table sums(
      String name,
      List<MarketResult.Exchange> all,
      Function<MarketResult.Exchange, String> by,
      String currency) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    all.forEach(each -> sums.computeIfAbsent(by.apply(each), key -> new Sum()).add(each));
    List<List<Table.Cell>> rows = new ArrayList<>();
    sums.forEach((key, sum) -> rows.add(sum.line(key, currency)));
    return new Table(
        List.of(
            Table.text(name),
            Table.number("Exchanges"),
            Table.number("Rows now"),
            Table.number("Rows that changed"),
            Table.number("Cost now"),
            Table.number("Saved by pushing"),
            Table.number("Hours saved")),
        rows);
  }
}
