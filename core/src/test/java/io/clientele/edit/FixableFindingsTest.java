package io.clientele.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One of each finding that has a fix: after the repair none is left, and every comment is. */
final class FixableFindingsTest {
  private static final Set<String> CODES = Set.of("CLT102", "CLT107", "CLT108", "CLT204", "CLT205");

  private static final List<SourceFile> FILES =
      List.of(
          new SourceFile(
              "units.yaml",
              """
              # units
              - orgUnitID: ORG-1 # first
                orgUnitTitle: Premium Banking
              """),
          new SourceFile(
              "channels.jsonc",
              """
              // channels
              [ /* the first */
                {"channelID": "CHN-1", "title": "Branch", "channelType": "Brnch", // wrong twice
                 "orgUnitTitel": "Premum Banking"}
              ]
              """),
          new SourceFile(
              "capabilities.json", "[{\"capabilityID\": \"CAP-1\", \"title\": \"Advice\",}]"),
          new SourceFile(
              "stream.md",
              """
              ---
              valueStreamID: VS-1 # the id
              title: Plan Wealth
              # what it needs
              dependencies:
                - {domainType: Capability, entityID: 'CPA-1'}   # turned letters
              ---
              # Plan Wealth

              `CPA-1` in prose stays as it is.
              """));

  @Test
  void a_repair_leaves_none_of_them_and_every_comment() {
    SourceFile[] files = FILES.toArray(SourceFile[]::new);
    assertThat(codes(Workspaces.check(Workspaces.folder(files)))).containsAll(CODES);
    Repair repair = Workspaces.repair(files);
    assertThat(repair.refused()).isEmpty();
    assertThat(codes(repair.remaining())).doesNotContainAnyElementsOf(CODES);
    assertThat(repair.remaining()).allMatch(finding -> finding.fix().isEmpty());
    assertThat(Workspaces.text(repair.folder(), "channels.jsonc"))
        .isEqualTo(
            """
            // channels
            [ /* the first */
              {"channelID": "CHN-1", "title": "Branch", "channelType": "branch", // wrong twice
               "orgUnitTitle": "Premium Banking"}
            ]
            """);
    assertThat(Workspaces.text(repair.folder(), "stream.md"))
        .contains("VS-1 # the id", "# what it needs", "entityID: 'CAP-1'}   # turned letters")
        .endsWith("`CPA-1` in prose stays as it is.\n");
    assertThat(Workspaces.text(repair.folder(), "units.yaml")).isEqualTo(FILES.get(0).text());
  }

  private static Set<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
