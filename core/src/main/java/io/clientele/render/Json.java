package io.clientele.render;

import io.clientele.check.Judgement;
import io.clientele.finding.Edit;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings for programs. The names and their order are a promise. */
final class Json {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String of(Judgement judgement) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode list = root.putArray("findings");
    judgement.findings().forEach(finding -> put(list.addObject(), finding));
    ObjectNode counts = root.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), Renderings.count(judgement.findings(), severity));
    }
    ArrayNode suppressed = root.putArray("suppressed");
    judgement
        .suppressed()
        .forEach(it -> put(suppressed.addObject(), it.finding()).put("reason", it.reason()));
    ArrayNode known = root.putArray("known");
    judgement.known().forEach(finding -> put(known.addObject(), finding));
    root.put("belowProfile", judgement.below().size());
    ArrayNode unmeasured = root.putArray("unmeasured");
    judgement.unmeasured().forEach(unmeasured::add);
    return text(root);
  }

  /** Half a character, which no encoding can write, becomes a replacement sign. */
  static String text(ObjectNode root) {
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return text.replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static ObjectNode put(ObjectNode node, Finding finding) {
    node.put("code", finding.code());
    node.put("severity", finding.severity().word());
    place(node, finding.span());
    node.put("message", finding.message());
    node.put("help", finding.help());
    ArrayNode related = node.putArray("related");
    finding
        .related()
        .forEach(other -> place(related.addObject(), other.span()).put("message", other.message()));
    finding.fix().ifPresent(fix -> put(node.putObject("fix"), fix));
    return node;
  }

  private static void put(ObjectNode node, Fix fix) {
    node.put("title", fix.title());
    ArrayNode edits = node.putArray("edits");
    for (Edit edit : fix.edits()) {
      place(edits.addObject(), edit.span()).put("text", edit.text());
    }
  }

  private static ObjectNode place(ObjectNode node, Span span) {
    return node.put("file", span.file())
        .put("line", span.line())
        .put("column", span.column())
        .put("endLine", span.endLine())
        .put("endColumn", span.endColumn());
  }
}
