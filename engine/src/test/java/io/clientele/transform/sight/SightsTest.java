package io.clientele.transform.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SightsTest {
  private static final String BUSINESS =
      """
      - capabilityID: CAP-1
        title: Lending
        description: Lend to small firms
        enables: [V-1]
      - capabilityID: CAP-2
        title: Advice
        description: Advise on savings
        enables: [V-2]
      - valueStreamID: V-1
        title: Lending to small firms
        description: From a plan to the money
      - valueStreamID: V-2
        title: Saving
        description: From a wish to savings
        realises: [ST-2]
      - strategyID: ST-1
        title: Grow with small firms
        description: Lend more to small firms
        measuredBy: [K-1]
      - strategyID: ST-2
        title: Savings for everybody
        measuredBy: [K-1]
      - {performanceIndicatorID: K-1, title: Revenue, unit: USD}
      """;

  private static final String SEGMENTS =
      """
      - customerID: S-1
        title: Small firms
        description: People with a firm
        orgUnitTitle: Firms Desk
        customerNeeds: [Money for the firm]
        customerLifetimeValue: {value: 900, currency: USD, timespan: Annual, calculationMethod: It}
        dependencies: [{dependencyType: Critical, domainType: Capability, entityID: CAP-1, description: It}]
      - customerID: S-2
        title: Savers
        description: People who save
        orgUnitTitle: Savings Desk
        customerNeeds: [Calm]
        customerLifetimeValue: {value: 100, currency: USD, timespan: Annual, calculationMethod: It}
        dependencies: [{dependencyType: Critical, domainType: Capability, entityID: CAP-2, description: It}]
      """;

  private final Model model = model(BUSINESS);
  private final Sights sights = Sights.of(model, Map.of("S-1", 10L, "S-2", 30L));

  @Test
  void a_line_weighs_as_much_as_its_members_are_worth() {
    assertThat(sights.share()).isEqualTo(0.5);
    assertThat(sights.weightedShare()).isCloseTo(3000.0 / 12000, within(1e-9));
  }

  @Test
  void units_are_covered_by_the_lines_of_their_segments() {
    assertThat(sights.units())
        .containsExactly(
            new Sights.Unit("Firms Desk", 0, 1), new Sights.Unit("Savings Desk", 1, 1));
  }

  @Test
  void a_pillar_carries_the_lines_that_would_end_earlier_without_it() {
    assertThat(sights.pillars())
        .extracting(it -> it.element().id() + " " + it.segments().size())
        .contains("CAP-1 1", "V-1 1", "CAP-2 1", "V-2 1", "ST-2 1", "K-1 1")
        .startsWith("CAP-1 1");
    assertThat(sights.pillars().get(0).share()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void what_may_be_the_missing_hop_is_found_by_its_words() {
    List<Suggestion> found = Suggestions.of(model);

    assertThat(found)
        .first()
        .extracting(it -> it.from().id() + " " + it.field() + " " + it.to().id())
        .isEqualTo("V-1 realises ST-1");
    assertThat(found).allMatch(it -> it.segment().id().equals("S-1"));
  }

  @Test
  void a_patch_makes_the_line_whole() {
    Map<SourceFile, String> changed = Mending.of(Suggestions.of(model));

    assertThat(changed).hasSize(1);
    String text = changed.values().iterator().next();
    assertThat(text).contains("  title: Lending to small firms\n  realises: [ST-1]\n");
    assertThat(model(text).linesOfSight()).allMatch(line -> line.complete());
  }

  @Test
  void nothing_is_guessed_where_no_words_agree() {
    assertThat(Suggestions.of(model(BUSINESS.replaceAll("(?i)firms?|small|lend(ing)?", "x"))))
        .noneMatch(it -> it.to().id().equals("ST-1"));
  }

  private static Model model(String business) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("business.yaml", business.getBytes(StandardCharsets.UTF_8));
    files.put("segments.yaml", SEGMENTS.getBytes(StandardCharsets.UTF_8));
    return Model.of(Folder.ofBytes(Path.of("tiny"), files));
  }
}
