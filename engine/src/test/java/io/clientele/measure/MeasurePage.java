package io.clientele.measure;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A measure's page: model files and small tables in, readings out. */
record MeasurePage(String text) {
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(\\w+)(?: title=\"([^\"]+)\")?\\n(.*?)^```$");
  private static final Pattern DAY = Pattern.compile("(?m)^asOf: (\\S+)$");
  private static final Pattern READINGS = Pattern.compile("(?ms)^```readings\\n(.*?)^```$");

  private record Block(String language, String title, String body) {}

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = FENCE.matcher(text);
    while (matcher.find()) {
      String title = matcher.group(2) == null ? "" : matcher.group(2);
      blocks.add(new Block(matcher.group(1), title, matcher.group(3)));
    }
    return blocks;
  }

  String expected() {
    Matcher matcher = READINGS.matcher(text);
    return matcher.find() ? matcher.group(1) : "no block of readings";
  }

  String accepting(String readings) {
    return READINGS
        .matcher(text)
        .replaceFirst(Matcher.quoteReplacement("```readings\n" + readings + "```"));
  }

  /** Runs the measure over the page's tables and shows what it reads. */
  String actual(String measure, Path folder) {
    Matcher day = DAY.matcher(text);
    LocalDate asOf = LocalDate.parse(day.find() ? day.group(1) : "2026-06-30");
    try (Store store = new Store(folder)) {
      List<SourceFile> files = new ArrayList<>();
      for (Block block : blocks()) {
        if (block.language.equals("csv")) {
          fill(store, block);
        } else if (block.language.equals("yaml")) {
          files.add(new SourceFile(block.title, block.body));
        }
      }
      Model model = Model.of(Folder.of(folder, files));
      Measures.run(store.engine(), model, MeasureOptions.only(measure, asOf));
      return shown(store, measure);
    }
  }

  private static void fill(Store store, Block block) {
    List<String> lines = block.body.lines().toList();
    for (String line : lines.subList(1, lines.size())) {
      String values =
          String.join(
              ", ",
              Arrays.stream(line.split(",(?![^{]*})", -1))
                  .map(value -> value.isEmpty() ? "null" : "'" + value + "'")
                  .toList());
      String columns = lines.get(0).replaceAll("\\bat\\b", "\"at\"");
      store.put(block.title + "(" + columns + ")", "(" + values + ")");
    }
  }

  private static String shown(Store store, String measure) {
    StringBuilder text = new StringBuilder();
    String dimensions = "segment_id, journey_id, stage_id, channel, org_unit, period";
    store
        .engine()
        .each(
            io.clientele.data.Sql.of(
                "select "
                    + dimensions
                    + ", value, low, high, n, unit from reading where measure = ?"
                    + " and period not like '%-Q%' and period not like 'last-%'"
                    + " order by segment_id nulls first, journey_id nulls first, stage_id nulls"
                    + " first, channel nulls first, org_unit nulls first, period",
                measure),
            row -> {
              String subject = "";
              String[] names = dimensions.split(", ", -1);
              for (int n = 0; n < names.length; n++) {
                String value = row.text(n + 1);
                boolean plain = value.isEmpty() || value.equals("all");
                subject += plain ? "" : names[n].replace("_id", "") + " " + value + ", ";
              }
              text.append(
                  String.format(
                      Locale.ROOT,
                      "%s: %.2f %s, %.2f..%.2f, n=%d%n",
                      subject.isEmpty() ? "all" : subject.replaceAll(", $", ""),
                      row.number(7),
                      row.text(11),
                      row.number(8),
                      row.number(9),
                      row.integer(10)));
            });
    return text.toString();
  }
}
