package io.clientele.model;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says where elements depart from their schemas. A validator is built when the first element of a
 * kind is met, since building costs more than validating.
 */
final class Validation {
  private @Nullable SchemaRegistry registry;
  private final Map<String, Schema> schemas = new HashMap<>();

  /** Compares an element with a schema; a part that is only text has nothing to compare. */
  List<SchemaProblem> problems(Element element, String name, JsonNode schema) {
    JsonNode value = element.value();
    if (!value.isObject()) {
      return List.of();
    }
    List<SchemaProblem> problems = new ArrayList<>();
    if (!Conformity.isSure(schema, value)) {
      Problems said = new Problems(element);
      for (Error error : compiled(name, schema).validate(value)) {
        problems.add(said.problem(error));
      }
    }
    problems.addAll(UnknownFields.of(element, schema));
    return problems;
  }

  /** The fields that a strict workspace asks for beyond those its kind requires. */
  static List<SchemaProblem> lackingStrictly(Element element, JsonNode schema) {
    return Fields.strings(schema.path("x-strict")).stream()
        .filter(name -> !element.value().has(name))
        .map(name -> new Problems(element).missing("", name))
        .toList();
  }

  private synchronized Schema compiled(String name, JsonNode schema) {
    SchemaRegistry ready = registry == null ? registry() : registry;
    registry = ready;
    return schemas.computeIfAbsent(name, absent -> ready.getSchema(schema));
  }

  /** JSON Schema 2020-12 lets a schema carry keywords of others: they say nothing here. */
  private static SchemaRegistry registry() {
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012())
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();
    return SchemaRegistry.withDefaultDialect(
        dialect,
        builder ->
            builder.schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }
}
