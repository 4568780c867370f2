package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.view.pictures.Ink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters stand out at 4.5 to 1 and signs at 3 to 1, by day and by night (WCAG 2.2 AA). */
final class ContrastTest {
  @ParameterizedTest
  @EnumSource(
      names = {
        "TEXT",
        "MUTED",
        "QUIET",
        "DECLARED_TEXT",
        "TARGET_TEXT",
        "MEASURED",
        "GOOD",
        "BAD",
        "WARN"
      })
  void letters_of_pictures_can_be_read(Ink ink) {
    assertThat(contrast(ink.light(), Ink.SURFACE.light())).isGreaterThan(4.5);
    assertThat(contrast(ink.dark(), Ink.SURFACE.dark())).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLARED", "MEASURED_LINE", "TARGET", "GOOD_LINE", "BAD_LINE", "WARN_LINE"})
  void signs_of_pictures_can_be_seen(Ink ink) {
    assertThat(contrast(ink.light(), Ink.SURFACE.light())).isGreaterThan(3);
    assertThat(contrast(ink.dark(), Ink.SURFACE.dark())).isGreaterThan(3);
  }

  @Test
  void words_of_pages_can_be_read_on_their_grounds() {
    String sheet =
        new String(Site.build(Bank.empty()).get("assets/site.css"), StandardCharsets.UTF_8);
    List<List<String>> pairs =
        List.of(
            List.of("text", "canvas"),
            List.of("muted", "canvas"),
            List.of("muted", "surface"),
            List.of("quiet", "surface"),
            List.of("quiet", "quiet-soft"),
            List.of("good", "good-soft"),
            List.of("bad", "bad-soft"),
            List.of("warn", "warn-soft"),
            List.of("accent", "accent-soft"),
            List.of("accent", "canvas"),
            List.of("muted", "quiet-soft"),
            List.of("quiet", "panel"));
    for (List<String> pair : pairs) {
      List<String> letters = values(sheet, pair.get(0));
      List<String> grounds = values(sheet, pair.get(1));
      assertThat(letters).hasSameSizeAs(grounds).hasSize(3);
      for (int i = 0; i < letters.size(); i++) {
        assertThat(contrast(letters.get(i), grounds.get(i))).as(pair + " " + i).isGreaterThan(4.5);
      }
    }
  }

  private static List<String> values(String sheet, String name) {
    return Pattern.compile("--" + name + ": (#[0-9a-f]{6})")
        .matcher(sheet)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toList());
  }

  private static double contrast(String a, String b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    List<Double> parts =
        Stream.of(1, 3, 5)
            .map(i -> linear(Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0))
            .toList();
    return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
