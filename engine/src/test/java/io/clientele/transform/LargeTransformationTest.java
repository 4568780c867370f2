package io.clientele.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.transform.gate.Tiny;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of 1,000 segments and 10,000 elements is weighed in seconds. */
final class LargeTransformationTest {
  private static final int SEGMENTS = 1000;
  private static final double MOST_SECONDS = 5;

  @Test
  void ten_thousand_elements_are_weighed_within_five_seconds(@TempDir Path folder) {
    try (Tiny tiny = new Tiny(folder)) {
      int elements = declare(tiny).model().elements().size();
      assertThat(elements).isGreaterThanOrEqualTo(10_000);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      tiny.transformed();
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,d elements, %,d segments: read and weighed in %.2f s of processor time%n",
          elements,
          SEGMENTS,
          seconds);
      assertThat(seconds).isLessThan(MOST_SECONDS);
      assertThat(tiny.ask("select count(*) from step", 1)).containsExactly("5");
    }
  }

  /**
   * Each segment with seven needs, a persona, a journey of five stages, a capability and a stream.
   */
  private static Tiny declare(Tiny tiny) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SEGMENTS; i++) {
      String n = Integer.toString(i);
      text.append(
          """
          - {customerID: S-N, title: Segment N, description: Some people, orgUnitTitle: Unit N, customerNeeds: [Rest N, Care N, Time N, Price N, Trust N, Help N, Calm N], acquisitionChannels: [Web], improvementOpportunities: [Faster answers N], dependencies: [{dependencyType: Critical, domainType: Capability, entityID: C-N, description: It}]}
          - {personaID: P-N, title: Person N, description: One of them, customerSegmentID: S-N}
          - {journeyID: J-N, journeyTitle: Way N, description: It, customerSegmentID: S-N, orgUnitTitle: Unit N, journeyStages: [{stageID: a, stageName: Ask, stageDescription: It}, {stageID: b, stageName: Use, stageDescription: It}, {stageID: c, stageName: Pay, stageDescription: It}, {stageID: d, stageName: Stay, stageDescription: It}, {stageID: e, stageName: Tell, stageDescription: It}]}
          - {capabilityID: C-N, title: Ability N, description: It, enables: [V-N]}
          - {valueStreamID: V-N, title: Stream N, realises: [ST-1]}
          """
              .replace("N", n));
      if (i % 10 == 0) {
        text.append("- {orgUnitID: U-N, orgUnitTitle: Unit N}\n".replace("N", n));
      }
    }
    text.append("- {strategyID: ST-1, title: Plan, measuredBy: [K-1]}\n");
    text.append("- {performanceIndicatorID: K-1, title: Revenue, unit: USD}\n");
    return tiny.file("all.yaml", text.toString());
  }
}
