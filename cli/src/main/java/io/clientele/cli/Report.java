package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.check.Strength;
import io.clientele.check.Strengths;
import io.clientele.check.result.DriftResult;
import io.clientele.check.result.Volume;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What one run did and found, as JSON for programs; {@link Summary} tells it to people. */
record Report(
    Workspace workspace,
    Results results,
    List<Finding> findings,
    LocalDate asOf,
    List<Stage> stages,
    Path site) {
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The object that {@code docs/reference/cli.md} promises. */
  ObjectNode json() {
    Volume volume = results.volume();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("workspace", workspace.model().settings().name());
    json.put("asOf", asOf.toString());
    ObjectNode counts = json.putObject("findings");
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), count(severity));
    }
    json.put("records", volume.records());
    json.put("parties", volume.parties());
    json.put("events", volume.events());
    json.put("readings", volume.readings());
    json.put("site", site.toString());
    addDrifts(json.putArray("drift"));
    if (!results.layers().isEmpty()) {
      json.set("layers", LayersJson.of(results));
    }
    addStrengths(json.putArray("strengths"));
    addStages(json.putArray("stages"));
    return json;
  }

  private void addDrifts(ArrayNode array) {
    for (DriftResult drift : results.drifts()) {
      ObjectNode row = array.addObject();
      row.put("kind", drift.kind());
      row.put("field", drift.field());
      row.put("among", drift.among());
      row.put("index", Math.round(drift.index() * 1000) / 1000.0);
      row.put("verdict", drift.verdict());
      row.put("level", drift.level());
      row.put("before", drift.before());
      row.put("now", drift.now());
    }
  }

  private void addStrengths(ArrayNode array) {
    for (Strength each : Strengths.of(workspace.model(), results, findings)) {
      ObjectNode row = array.addObject();
      row.put("id", each.id());
      row.put("state", each.state().word());
      row.put("declared", each.declared());
      row.put("measured", each.measured());
      each.subjects().forEach(row.putArray("subjects")::add);
      each.pitfalls().forEach(row.putArray("pitfalls")::add);
    }
  }

  private void addStages(ArrayNode array) {
    for (Stage stage : stages) {
      ObjectNode row = array.addObject();
      row.put("name", stage.name());
      row.put("seconds", Math.round(stage.seconds() * 1000) / 1000.0);
      row.put("rows", stage.rows());
    }
  }
}
