package io.clientele.cli;

import io.clientele.check.Results;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.StepResult;
import io.clientele.transform.Balance;
import io.clientele.transform.Layer;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the layers stand, as JSON for programs; {@link LayersText} tells it to people. */
final class LayersJson {
  private LayersJson() {}

  /** As the last run left them, with the steps that follow. */
  static ObjectNode of(Results results) {
    Balance balance = Balance.of(results.layers());
    ObjectNode json = balance(balance);
    addElements(json.putArray("elements"), results.layers());
    addSteps(json.putArray("steps"), results.steps());
    return json;
  }

  /** What would be if elements stood at other levels. */
  static ObjectNode compared(Balance now, Balance then) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("now", balance(now));
    json.set("then", balance(then));
    return json;
  }

  private static ObjectNode balance(Balance balance) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("mean", rounded(balance.mean()));
    json.put("imbalance", rounded(balance.imbalance()));
    json.put("verdict", balance.verdict());
    ObjectNode levels = json.putObject("levels");
    for (Layer layer : Layer.values()) {
      levels.put(layer.id(), rounded(balance.level(layer)));
    }
    ArrayNode inversions = json.putArray("inversions");
    for (Balance.Inversion each : balance.inversions()) {
      ObjectNode row = inversions.addObject();
      row.put("above", each.above().id());
      row.put("below", each.below().id());
      row.put("by", rounded(each.by()));
    }
    return json;
  }

  private static void addElements(ArrayNode array, List<LayerResult> elements) {
    for (LayerResult each : elements) {
      ObjectNode row = array.addObject();
      row.put("layer", each.layer());
      row.put("element", each.element());
      if (each.self() == 0) {
        row.putNull("self");
      } else {
        row.put("self", each.self());
      }
      row.put("evidence", each.evidence());
      row.put("effective", each.effective());
      row.put("coverage", rounded(each.coverage()));
      row.put("verdict", each.verdict());
    }
  }

  private static void addSteps(ArrayNode array, List<StepResult> steps) {
    for (StepResult each : steps) {
      ObjectNode row = array.addObject();
      row.put("rank", each.rank());
      row.put("element", each.element());
      row.put("gate", each.gate());
      row.put("gap", each.gap());
      ArrayNode objects = row.putArray("objects");
      each.objects().forEach(objects::add);
      row.put("owner", each.owner());
      row.put("level", each.level());
      addChange(row.putObject("mean"), each.meanBefore(), each.meanAfter());
      addChange(row.putObject("imbalance"), each.imbalanceBefore(), each.imbalanceAfter());
    }
  }

  private static void addChange(ObjectNode change, double before, double after) {
    change.put("before", rounded(before));
    change.put("after", rounded(after));
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10_000) / 10_000.0;
  }
}
