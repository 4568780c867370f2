package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.DataCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is said of data under a code that has no page, and no page is for nothing. */
final class DataCodesTest {
  private static String sources = "";

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      StringBuilder text = new StringBuilder();
      for (Path file : all) {
        text.append(Files.readString(file));
      }
      sources = text.toString();
    }
  }

  @Test
  void no_code_is_written_by_hand() {
    assertThat(sources).doesNotContainPattern("\"CLT\\d{3}\"");
  }

  @ParameterizedTest
  @EnumSource
  void every_code_is_said_somewhere(DataCode code) {
    assertThat(sources).contains("DataCode." + code.name());
  }
}
