package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.view.View;
import io.clientele.view.pictures.Picture;
import io.clientele.view.pictures.Pictures;
import io.clientele.view.pictures.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each picture's page holds a view; the drawing beside it is both the illustration and the truth.
 */
final class PicturePagesTest {
  private static final Path PAGES = Path.of("../docs/reference/pictures");
  private static final Pattern VIEW = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> a_page_s_view_gives_its_illustration() {
    return Pictures.ALL.stream()
        .map(picture -> DynamicTest.dynamicTest(picture.name(), () -> compare(picture)));
  }

  @Test
  void every_picture_has_a_page_and_every_page_a_picture() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<String> pages =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .sorted()
              .toList();
      List<String> names =
          Pictures.ALL.stream().map(picture -> picture.name() + ".md").sorted().toList();
      assertThat(pages).isEqualTo(names);
    }
  }

  @Test
  void a_picture_is_well_formed_whatever_its_texts_say() throws Exception {
    for (Picture<?> picture : Pictures.ALL) {
      String hostile = view(picture).replace("Affluent", "A\\\"'<script>&");
      Svg svg = Pictures.draw(JsonMapper.shared().readValue(hostile, picture.view()));
      assertThat(svg.text()).as(picture.name()).doesNotContain("<script").doesNotContain("style=");
      javax.xml.parsers.DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(
              new java.io.ByteArrayInputStream(
                  svg.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
  }

  private static void compare(Picture<?> picture) throws IOException {
    View view = JsonMapper.shared().readValue(view(picture), picture.view());
    String drawn = Pictures.draw(view).text();
    Path golden = PAGES.resolve(picture.name() + ".svg");
    if (Boolean.getBoolean("clientele.accept")) {
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
    assertThat(Files.readString(page(picture))).contains("](" + picture.name() + ".svg)");
    assertThat(view.table().rows()).isNotEmpty();
  }

  private static String view(Picture<?> picture) throws IOException {
    Matcher block = VIEW.matcher(Files.readString(page(picture)));
    assertThat(block.find()).as("a json block in " + picture.name() + ".md").isTrue();
    return block.group(1);
  }

  private static Path page(Picture<?> picture) {
    return PAGES.resolve(picture.name() + ".md");
  }
}
