package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kind of a workspace decides nothing beyond its own file. */
class ForeignSchemasTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"$ref\": \"http://127.0.0.1:9/x.json\"",
        "\"$ref\": \"https://example.org/x.json#/a\"",
        "\"$ref\": \"file:///etc/hostname\"",
        "\"$ref\": \"other.schema.json\"",
        "\"$ref\": \"#/$defs/nowhere\"",
        "\"allOf\": [{\"properties\": {\"a\": {\"$dynamicRef\": \"http://127.0.0.1:9/x\"}}}]",
        "\"$schema\": \"http://127.0.0.1:9/language\"",
      })
  void a_kind_that_leans_on_another_file_is_refused_and_not_used(String line) {
    Model model = model(line);
    assertThat(model.unreadable()).hasSize(1);
    Parsed.Refused refused = model.unreadable().get(0);
    assertThat(refused.at().file()).isEqualTo("kinds/desk.schema.json");
    assertThat(refused.at().line()).isEqualTo(3);
    assertThat(model.kinds().named("desk")).isEmpty();
  }

  @Test
  void a_kind_may_refer_to_itself_and_hold_such_words_as_values() {
    Model model =
        model(
            "\"properties\": {\"p\": {\"$ref\": \"#/$defs/d\"}}, \"$defs\": {\"d\": {\"const\":"
                + " {\"$ref\": \"http://x\"}}}");
    assertThat(model.unreadable()).isEmpty();
    assertThat(model.kinds().named("desk")).isPresent();
  }

  private static Model model(String line) {
    String kind =
        """
        {
          "x-kind": {"name": "desk", "id": "deskID", "title": "title", "keys": ["deskID"]},
          %s
        }
        """
            .formatted(line);
    return Model.of(
        Folder.of(
            Path.of("."),
            List.of(
                new SourceFile("kinds/desk.schema.json", kind),
                new SourceFile("a.json", "{\"deskID\": \"D-1\", \"title\": \"T\"}"))));
  }
}
