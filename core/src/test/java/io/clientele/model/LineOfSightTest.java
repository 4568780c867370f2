package io.clientele.model;

import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineOfSightTest {
  private static final String SEGMENT =
      "{customerID: S, dependencies: [{domainType: Capability, entityID: C}]}";
  private static final String JOURNEY =
      "{journeyID: J, customerSegmentID: S, journeyStages: [{stageName: A}]}";
  private static final String CAPABILITY = "{capabilityID: C, enables: V}";
  private static final String STREAM = "{valueStreamID: V, realises: [T]}";
  private static final String STRATEGY = "{strategyID: T, measuredBy: [K]}";
  private static final String INDICATOR = "{performanceIndicatorID: K, currency: EUR}";

  @Test
  void a_segment_with_every_hop_has_a_line_of_sight() {
    LineOfSight line = line(SEGMENT, JOURNEY, CAPABILITY, STREAM, STRATEGY, INDICATOR);
    assertThat(line.complete()).isTrue();
    assertThat(line.present()).isEqualTo(5);
    assertThat(line.hops())
        .extracting(LineOfSight.Hop::name)
        .containsExactly(
            "need-or-journey-stage", "capability", "value-stream", "strategy", "business-value");
    assertThat(line.hops().get(0).elements()).extracting(Element::id).containsExactly("J/a");
  }

  @Test
  void the_first_missing_hop_is_named() {
    assertThat(missing(SEGMENT, CAPABILITY)).isEqualTo("need-or-journey-stage");
    assertThat(missing(SEGMENT, JOURNEY)).isEqualTo("capability");
    assertThat(missing(SEGMENT, JOURNEY, "{capabilityID: C}")).isEqualTo("value-stream");
    assertThat(missing(SEGMENT, JOURNEY, CAPABILITY, "{valueStreamID: V}")).isEqualTo("strategy");
    assertThat(missing(SEGMENT, JOURNEY, CAPABILITY, STREAM, STRATEGY)).isEqualTo("business-value");
  }

  @Test
  void an_indicator_without_currency_or_value_type_is_no_business_value() {
    String plain = "{performanceIndicatorID: K, unitOfMeasure: points}";
    assertThat(missing(SEGMENT, JOURNEY, CAPABILITY, STREAM, STRATEGY, plain))
        .isEqualTo("business-value");
  }

  @Test
  void a_declared_lifetime_value_makes_the_strategys_indicator_one_of_value() {
    String plain = "{performanceIndicatorID: K, unitOfMeasure: points}";
    String segment =
        SEGMENT.replace("}]}", "}], customerLifetimeValue: {value: 1, currency: EUR}}");
    assertThat(line(segment, JOURNEY, CAPABILITY, STREAM, STRATEGY, plain).complete()).isTrue();
  }

  @Test
  void capabilities_and_value_streams_of_stages_and_needs_count() {
    String segment =
        "{customerID: S, customerNeeds: [{title: N, relevantCapabilities: [{capabilityID: C}]}]}";
    LineOfSight line = line(segment, CAPABILITY, STREAM);
    assertThat(line.present()).isEqualTo(3);
    String journey =
        "{journeyID: J, customerSegmentID: S, journeyStages: [{stageName: A,"
            + " relevantCapabilities: [C-2], relevantValueStreams: [{valueStreamID: V}]}]}";
    assertThat(line("{customerID: S}", journey, "{capabilityID: C-2}", STREAM).present())
        .isEqualTo(3);
  }

  @Test
  void a_stage_of_a_value_stream_stands_for_the_value_stream() {
    String stream =
        "{valueStreamID: V, stages: [{stageTitle: One, enablingCapability: C}], realises: [T]}";
    LineOfSight line = line(SEGMENT, JOURNEY, "{capabilityID: C}", stream, STRATEGY, INDICATOR);
    assertThat(line.complete()).isTrue();
    assertThat(line.hops().get(2).elements()).extracting(Element::id).containsExactly("V");
  }

  private static String missing(String... things) {
    return line(things).firstMissing().orElseThrow().name();
  }

  private static LineOfSight line(String... things) {
    return model("a.yaml", "[" + String.join(",\n", things) + "]").linesOfSight().get(0);
  }
}
