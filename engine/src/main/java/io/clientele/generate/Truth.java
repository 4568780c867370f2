package io.clientele.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the rates that chance was given, and what came of them. */
final class Truth {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Truth() {}

  static byte[] journeys(Recipe recipe, List<Case> onboarding, List<Case> service) {
    ObjectNode root = JSON.createObjectNode();
    root.put("people", recipe.people()).put("seed", recipe.seed());
    root.put("until", recipe.until().toString()).put("structured", recipe.structured());
    ArrayNode journeys = root.putArray("journeys");
    onboarding(journeys.addObject(), recipe, onboarding);
    service(journeys.addObject(), service);
    if (recipe.structured()) {
      drift(root.putObject("drift"), recipe);
    }
    scores(root.putObject("scores"));
    root.putObject("orders").put("ratePerYear", Orders.RATE).put("leavingPerYear", Orders.LEAVING);
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void onboarding(ObjectNode node, Recipe recipe, List<Case> cases) {
    counts(node.put("journey", "JOURNEY-001").put("source", "onboarding"), cases);
    double web = Onboarding.ENTRIES[0];
    double passedOver = recipe.structured() ? Onboarding.PASSED_OVER_BY_WEB : 0;
    node.put("webShare", web).put("passedOverByWeb", passedOver);
    ArrayNode stages = node.putArray("stages");
    double staying = 1;
    for (Onboarding.Stage stage : Onboarding.STAGES) {
      staying *= 1 - stage.drop();
      boolean skipped = stage.id().equals(Onboarding.PASSED_OVER);
      double reach = skipped ? staying * (1 - web * passedOver) : staying;
      stages
          .addObject()
          .put("stage", stage.id())
          .put("dropBefore", stage.drop())
          .put("reach", rounded(reach))
          .put("reached", reached(cases, stage.id()));
    }
  }

  private static void service(ObjectNode node, List<Case> cases) {
    counts(node.put("journey", "JOURNEY-002").put("source", "service"), cases);
    node.put("askedBack", ServiceCases.ASKED_BACK).put("wrongAnswer", ServiceCases.WRONG_ANSWER);
    ArrayNode stages = node.putArray("stages");
    for (String stage : List.of("request", "handling", "answer")) {
      double drop = "answer".equals(stage) ? ServiceCases.UNANSWERED : 0;
      stages
          .addObject()
          .put("stage", stage)
          .put("dropBefore", drop)
          .put("reach", rounded(1 - drop))
          .put("reached", reached(cases, stage));
    }
  }

  private static void counts(ObjectNode node, List<Case> cases) {
    node.put("cases", cases.size()).put("open", cases.stream().filter(Case::open).count());
  }

  /** Ended cases only; open ones have not had their chance. */
  private static long reached(List<Case> cases, String stage) {
    return cases.stream().filter(of -> !of.open() && of.course().stages().contains(stage)).count();
  }

  private static void drift(ObjectNode node, Recipe recipe) {
    node.put("branch", Branches.DRIFTING).put("metric", Metric.CSAT.id());
    node.put("from", Surveys.driftOnset(recipe.until()).toString());
    node.put("meanBefore", rounded(Mood.PLEASED.mean(Metric.CSAT)));
    node.put("meanAfter", rounded(Mood.NEGLECTED.mean(Metric.CSAT)));
    recipe
        .recovery()
        .ifPresent(
            back ->
                node.put("recoveredFrom", back.from().toString())
                    .put("recoveredShare", back.share()));
  }

  private static void scores(ObjectNode node) {
    for (Mood mood : Mood.ALL) {
      ObjectNode means = node.putObject(mood.id());
      for (Metric metric : Metric.values()) {
        means.put(metric.id(), rounded(mood.mean(metric)));
      }
    }
  }

  private static double rounded(double value) {
    return StrictMath.rint(value * 1e6) / 1e6;
  }
}
