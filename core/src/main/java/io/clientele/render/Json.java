package io.clientele.render;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for programs. The names and their order are a promise. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String of(List<Finding> findings) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("findings");
    findings.forEach(finding -> put(list.addObject(), finding));
    ObjectNode counts = root.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), Renderings.count(findings, severity));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("code", finding.code());
    node.put("severity", finding.severity().word());
    place(node, finding.span());
    node.put("message", finding.message());
    node.put("help", finding.help());
    ArrayNode related = node.putArray("related");
    finding
        .related()
        .forEach(other -> place(related.addObject(), other.span()).put("message", other.message()));
  }

  private static ObjectNode place(ObjectNode node, Span span) {
    return node.put("file", span.file())
        .put("line", span.line())
        .put("column", span.column())
        .put("endLine", span.endLine())
        .put("endColumn", span.endColumn());
  }
}
