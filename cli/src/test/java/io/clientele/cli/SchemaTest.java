package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas for editors: they suggest what is declared, and turn nothing valid red. */
class SchemaTest {
  private static final Path EXAMPLE = ArchitectureMap.ROOT.resolve("examples/retail-bank");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path folder;

  @Test
  void every_schema_is_one_of_2020_12() throws IOException {
    write(EXAMPLE);
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(schemas())
        .hasSizeGreaterThan(40)
        .allSatisfy((name, schema) -> assertThat(dialect.validate(schema)).as(name).isEmpty());
  }

  @Test
  void no_file_of_the_example_turns_red() throws IOException {
    write(EXAMPLE);
    Map<String, JsonNode> schemas = schemas();
    Map<String, String> schemaOf = associations();
    List<Parsed> files = Folder.read(EXAMPLE).files();
    for (Parsed file : files) {
      String name = schemaOf.getOrDefault(file.path(), "");
      if (file instanceof Parsed.Read read && !name.isEmpty() && !name.startsWith("model")) {
        List<Error> errors =
            REGISTRY
                .getSchema(schemas.getOrDefault(name, JsonMapper.shared().createObjectNode()))
                .validate(read.tree().value());
        assertThat(errors).as(file.path() + " by " + name).isEmpty();
      }
    }
    assertThat(schemaOf).containsKeys("clientele.yaml", "customer/affluent-professionals.json");
  }

  @Test
  void references_suggest_ids_and_titles_and_take_any_text() throws IOException {
    SmallModel.in(folder.resolve("bank"));
    write(folder.resolve("bank"));
    Map<String, JsonNode> schemas = schemas();
    JsonNode segment = schemas.getOrDefault("segment.schema.json", JsonMapper.shared().nullNode());
    JsonNode unit = segment.at("/$defs/segment/properties/orgUnitTitle");
    assertThat(unit.at("/anyOf/0/enum/0").asString()).isEqualTo("Retail");
    assertThat(unit.at("/items/anyOf/0/enum/0").asString()).isEqualTo("Retail");
    JsonNode persona = schemas.getOrDefault("persona.schema.json", JsonMapper.shared().nullNode());
    JsonNode segmentOf = persona.at("/$defs/persona/properties/customerSegmentID");
    assertThat(segmentOf.at("/anyOf/0/enum/0").asString()).isEqualTo("SEG-1");
    assertThat(segment.toString()).doesNotContain("\"x-ref\"", "\"x-edge\"", "\"x-kind\"");
  }

  @Test
  void a_listed_value_outside_of_its_list_turns_red() throws IOException {
    write(EXAMPLE);
    Schema schema =
        REGISTRY.getSchema(
            schemas().getOrDefault("segment.schema.json", JsonMapper.shared().nullNode()));
    String segment =
        """
        {"customerID": "S", "title": "t", "description": "d", "orgUnitTitle": "Nowhere",
         "customerLifecycleStage": "%s"}
        """;
    assertThat(schema.validate(segment.formatted("growth"), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(segment.formatted("grown"), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_same_workspace_gives_the_same_bytes() throws IOException {
    write(EXAMPLE);
    Map<String, JsonNode> first = schemas();
    write(EXAMPLE);
    assertThat(schemas()).isEqualTo(first);
  }

  @Test
  void a_folder_that_would_be_read_as_model_is_refused() throws IOException {
    SmallModel.in(folder);
    SmallWorkspace.refuses(
        Outcome.of("schema", folder, "--out", folder.resolve("schemas")), "part of the model");
    assertThat(Outcome.of("schema", folder).code()).isZero();
    assertThat(folder.resolve(".clientele/schemas/vscode-settings.json")).exists();
  }

  private void write(Path workspace) {
    Outcome outcome = Outcome.of("schema", workspace, "--out", folder.resolve("out"));
    assertThat(outcome.code()).as(outcome.err()).isZero();
  }

  private Map<String, JsonNode> schemas() throws IOException {
    Map<String, JsonNode> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".schema.json")).toList()) {
        schemas.put(file.getFileName().toString(), read(file));
      }
    }
    return schemas;
  }

  private Map<String, String> associations() throws IOException {
    Map<String, String> schemaOf = new TreeMap<>();
    JsonNode settings = read(folder.resolve("out/vscode-settings.json"));
    settings
        .path("yaml.schemas")
        .properties()
        .forEach(
            one -> one.getValue().forEach(f -> schemaOf.put(f.asString(), last(one.getKey()))));
    settings
        .path("json.schemas")
        .forEach(
            one ->
                one.path("fileMatch")
                    .forEach(f -> schemaOf.put(f.asString(), last(one.path("url").asString()))));
    return schemaOf;
  }

  private static String last(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static JsonNode read(Path file) throws IOException {

    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
