package io.clientele.view.pages;

import io.clientele.check.result.ProcessResult;
import io.clientele.check.result.ProcessResult.Shared;
import io.clientele.check.result.ProcessResult.Way;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ways of some cases beside those of all: by segment, channel, month, and whether they went as
 * declared.
 *
 * @param by what the groups are told apart by, in a heading
 * @param groups each with its own table
 */
public record WayGroups(String by, List<Group> groups) {
  /** Of months only the last are shown. */
  private static final int MONTHS = 12;

  /** As many ways of a group are shown: those beyond are rare in most groups. */
  private static final int LISTED = 8;

  public WayGroups {
    groups = List.copyOf(groups);
  }

  /** Cases that have something in common; the line says what, and what most of them do. */
  public record Group(String line, String caption, Table ways) {}

  static List<WayGroups> all(Report report, ProcessResult process) {
    Map<String, Map<String, List<Shared>>> found =
        process.shared().stream()
            .collect(
                Collectors.groupingBy(
                    Shared::dimension,
                    LinkedHashMap::new,
                    Collectors.groupingBy(Shared::name, LinkedHashMap::new, Collectors.toList())));
    Map<Integer, Way> ways =
        process.ways().stream().collect(Collectors.toMap(Way::rank, way -> way));
    return found.entrySet().stream()
        .map(
            entry -> {
              Map<String, List<Shared>> names = entry.getValue();
              return new WayGroups(
                  heading(entry.getKey()),
                  names.entrySet().stream()
                      .skip(entry.getKey().equals("period") ? earlier(names.size()) : 0)
                      .map(group -> group(report.title(group.getKey()), group.getValue(), ways))
                      .toList());
            })
        .toList();
  }

  private static long earlier(int months) {
    return Math.max(0, months - MONTHS);
  }

  private static String heading(String dimension) {
    return switch (dimension) {
      case "segment" -> "By segment";
      case "channel" -> "By channel of the first step";
      case "conformance" -> "By whether they went as declared";
      default -> "By month of the first step";
    };
  }

  private static Group group(String name, List<Shared> shared, Map<Integer, Way> ways) {
    Shared most = shared.stream().reduce((a, b) -> b.cases() > a.cases() ? b : a).orElseThrow();
    String line =
        "%s: %s; most often way %d (%s)"
            .formatted(
                name,
                Numbers.counted(most.of(), "case"),
                most.rank(),
                Numbers.percent(most.share()));
    return new Group(
        line,
        "Ways of " + name,
        new Table(
            List.of(
                Table.number("Rank of all"),
                Table.text("Way"),
                Table.number("Cases"),
                Table.number("Share"),
                Table.number("Share of all cases")),
            shared.stream()
                .sorted(Comparator.comparing(Shared::cases).reversed())
                .limit(LISTED)
                .flatMap(
                    way ->
                        Optional.ofNullable(ways.get(way.rank())).map(of -> row(way, of)).stream())
                .toList()));
  }

  private static List<Table.Cell> row(Shared shared, Way way) {
    return List.of(
        Table.cell(Integer.toString(shared.rank()), (long) shared.rank()),
        Table.cell(way.path()),
        Table.cell(Numbers.count(shared.cases()), shared.cases()),
        Table.cell(Numbers.percent(shared.share()), shared.share()),
        Table.cell(Numbers.percent(way.share()), way.share()));
  }
}
