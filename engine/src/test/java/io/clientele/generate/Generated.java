package io.clientele.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Generated files read back in a simple way of their own: no generated value holds a delimiter. */
record Generated(SortedMap<String, byte[]> files) {
  static final LocalDate UNTIL = Generator.LAST_DAY;
  private static final Pattern JSON_FIELD = Pattern.compile("\"([^\"]+)\":\"([^\"]*)\"");

  static Generated of(int people, long seed) {
    return new Generated(Generator.generate(people, seed, UNTIL));
  }

  static Generated of(Recipe recipe) {
    return new Generated(Generator.generate(recipe));
  }

  String text(String path) {
    return new String(content(path, files.getOrDefault(path, new byte[0])), StandardCharsets.UTF_8);
  }

  /** The bytes, unpacked where they are packed. */
  static byte[] content(String path, byte[] bytes) {
    if (!path.endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Map<String, String>> csv(String path) {
    return rows(text(path), ",");
  }

  List<Map<String, String>> branch() {
    return rows(text("data/branch.csv"), ";");
  }

  List<Map<String, String>> jsonLines(String path) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : text(path).lines().toList()) {
      Map<String, String> row = new LinkedHashMap<>();
      Matcher field = JSON_FIELD.matcher(line);
      while (field.find()) {
        row.put(field.group(1), field.group(2));
      }
      rows.add(row);
    }
    return rows;
  }

  JsonNode truth() {
    return JsonMapper.shared().readTree(text("data/truth/journeys.json"));
  }

  private static List<Map<String, String>> rows(String text, String delimiter) {
    List<String> lines = text.lines().toList();
    String[] header = lines.get(0).split(delimiter, -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(delimiter, -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
