package io.clientele.model;

import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {
  @Test
  void indicators_join_their_binding_by_name() {
    Segment segment =
        model(
                "s.yaml",
                """
                customerID: S
                performanceIndicators:
                  - {metricName: Recommendation, currentValue: "42", targetValue: "60", unit: points}
                  - {metricName: Depth, currentValue: "3.7"}
                x-clientele:
                  membership: {entity: person, rule: age > 30, exclusive: true}
                  indicators:
                    - {metricName: recommendation, measure: recommendation, tolerance: 2}
                    - {metricName: Effort, measure: ces, thresholdType: lower-is-better}
                """)
            .segments()
            .get(0);

    assertThat(segment.indicators())
        .extracting(Indicator::name)
        .containsExactly("Recommendation", "Depth", "Effort");
    Indicator first = segment.indicators().get(0);
    assertThat(first.current()).hasValue(42);
    assertThat(first.binding().orElseThrow().measure()).isEqualTo("recommendation");
    assertThat(first.binding().orElseThrow().higherIsBetter()).isTrue();
    assertThat(segment.indicators().get(1).binding()).isEmpty();
    assertThat(segment.indicators().get(2).binding().orElseThrow().higherIsBetter()).isFalse();
    assertThat(segment.membership().orElseThrow().rule()).isEqualTo("age > 30");
    assertThat(segment.membership().orElseThrow().span()).hasToString("s.yaml:6:38");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "42|42",
        "3.7|3.7",
        "$25,000 annually|25000",
        "1,234,567.5|1234567.5",
        "3 days|3",
        "-5 %|-5",
        "12%|12",
        "EUR 1,000|1000",
        "25k|",
        "4.2/5|",
        "1,23|",
        "about 5|",
        "3 to 5|"
      },
      delimiter = '|')
  void a_number_is_read_with_its_unit_and_nothing_else(String text, Double number) {
    OptionalDouble expected = number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    String segment =
        "{customerID: S, performanceIndicators: [{metricName: M, currentValue: \"" + text + "\"}]}";
    assertThat(model("s.yaml", segment).indicators().get(0).current()).isEqualTo(expected);
  }

  @Test
  void a_lifetime_value_may_be_prose() {
    Segment segment =
        model("s.yaml", "{customerID: S, customerLifetimeValue: \"$25,000 annually\"}")
            .segments()
            .get(0);
    assertThat(segment.lifetimeValue())
        .contains(new Segment.LifetimeValue(25000, "USD", "annually", ""));
  }

  @Test
  void a_flat_journey_has_the_same_stages_as_a_nested_one() {
    Journey flat =
        model(
                "j.yaml",
                """
                journeyID: J
                journeyStages: Discovery, Review
                customerActions: [Asks, Answers]
                touchpoints: First talk
                performanceMetrics: "Time to complete: 3 days, Satisfaction: 4.2/5"
                """)
            .journeys()
            .get(0);
    assertThat(flat.stages())
        .extracting(Journey.Stage::id)
        .containsExactly("J/discovery", "J/review");
    assertThat(flat.stages())
        .extracting(stage -> stage.actions().get(0))
        .containsExactly("Asks", "Answers");
    assertThat(flat.stages().get(1).touchpoints())
        .containsExactly(new Journey.Touchpoint("first-talk", "First talk", "", ""));
    assertThat(flat.indicators())
        .extracting(Indicator::targetText)
        .containsExactly("3 days", "4.2/5");
    assertThat(flat.gap()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void a_nested_journey_gives_all_of_a_stage() {
    Journey journey =
        model(
                "j.yaml",
                """
                journeyID: J
                desiredExperience: {response: 4.5}
                x-clientele: {sources: [onboarding], gap: P10D}
                journeyStages:
                  - {stageID: b, stageName: Second, sequenceNumber: 2}
                  - stageID: a
                    stageName: First
                    sequenceNumber: 1
                    touchpoints: [{touchpointID: T, touchpointName: Talk, channel: branch, interactionType: inbound}]
                    relevantCapabilities: [{capabilityID: CAP-1, importanceLevel: 5}]
                    emotion: -1
                    targetDuration: P2W
                    optional: true
                    experience: response
                    match: [{touchpoint: Talk, when: "channel = 'branch'"}]
                """)
            .journeys()
            .get(0);
    assertThat(journey.stages()).extracting(Journey.Stage::id).containsExactly("J/a", "J/b");
    Journey.Stage first = journey.stages().get(0);
    assertThat(first.touchpoints())
        .containsExactly(new Journey.Touchpoint("T", "Talk", "branch", "inbound"));
    assertThat(first.capabilities()).containsExactly("CAP-1");
    assertThat(first.emotion()).hasValue(-1);
    assertThat(first.targetDuration()).contains(Duration.ofDays(14));
    assertThat(first.optional()).isTrue();
    assertThat(first.matches().get(0).when()).isEqualTo("channel = 'branch'");
    assertThat(journey.gap()).isEqualTo(Duration.ofDays(10));
    assertThat(journey.desiredExperience()).containsEntry("response", 4.5);
  }

  @Test
  void a_persona_may_be_prose_or_fields() {
    Persona prose =
        model(
                "p.persona.yaml",
                """
                demographicAttributes: "Age: 42, Gender: Male, Income: $250,000+, Location: Urban"
                psychographicAttributes: "Values: Achievement, Security; Interests: Travel"
                goals: [Build wealth]
                motivations: Time with the children. No debts.
                abilities: [Reads a fund report]
                quotations: I have no time. Help me.
                """)
            .personas()
            .get(0);
    assertThat(prose.demographics())
        .containsEntry("Income", "$250,000+")
        .containsEntry("Age", "42");
    assertThat(prose.psychographics()).containsEntry("Values", "Achievement, Security");
    assertThat(prose.goals()).containsExactly("Build wealth");
    assertThat(prose.motivations()).containsExactly("Time with the children.", "No debts.");
    assertThat(prose.abilities()).containsExactly("Reads a fund report");
    assertThat(prose.quotations()).containsExactly("I have no time.", "Help me.");
  }

  @Test
  void settings_list_the_sources_in_the_order_of_the_file() {
    Settings settings =
        model(
                "clientele.yaml",
                """
                name: Bank
                asOf: 2026-06-30
                currency: EUR
                sources:
                  web: {file: data/web.csv, trust: 2, person: {key: no}}
                  log: {file: data/log.xes.gz}
                """)
            .settings();
    assertThat(settings.name()).isEqualTo("Bank");
    assertThat(settings.asOf()).contains(LocalDate.of(2026, 6, 30));
    assertThat(settings.sources())
        .extracting(Settings.SourceDeclaration::rowForm)
        .containsExactly("person", "events");
    assertThat(settings.sources().get(0).at("/person/key")).hasToString("clientele.yaml:5:53");
  }
}
