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
  private static final Set<String> CODES =
      Set.of("CLT102", "CLT107", "CLT108", "CLT203", "CLT204", "CLT205", "CLT210");

  private static final List<SourceFile> FILES =
      List.of(
          new SourceFile(
              "units.yaml",
              """
              # units
              - orgUnitID: ORG-1 # first
                orgUnitTitle: Premium Banking
              - orgUnitID: ORG-2
                orgUnitTitle: Private Clients
                parent: "Premum Banking" # a letter is missing
              """),
          new SourceFile(
              "channels.jsonc",
              """
              // channels
              [ /* the first */
                {"channelID": "CHN-1", "title": "Branch", "channelType": "Brnch", // wrong twice
                 "orgUnitTitel": "Premium Banking"}
              ]
              """),
          new SourceFile(
              "capabilities.json",
              "[{\"capabilityID\": \"CAP-001\", \"title\": \"Wealth Advice\"},"
                  + " {\"capabilityID\": \"CAP-003\", \"title\": \"Lending\",}]"),
          new SourceFile(
              "more.yaml",
              """
              capabilityID: CAP-002
              title: Tax Advice
              relatedCapabilities: Wealth Advice and Lending # in prose
              """),
          document("MSN-bank", "MSN-bank-v2", "MSG-bank"),
          document("MSG-bank", "MSG-bank", "MSN-bank-v2"),
          new SourceFile(
              "stream.yaml",
              """
              valueStreamID: VS-1 # the id
              title: Plan Wealth
              # what it needs
              dependencies:
                - {domainType: Capability, entityID: 'CPA-001'}   # turned letters
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
    assertThat(Workspaces.text(repair.folder(), "stream.yaml"))
        .contains("VS-1 # the id", "# what it needs", "entityID: 'CAP-001'}   # turned letters");
    assertThat(Workspaces.text(repair.folder(), "more.yaml"))
        .contains("relatedCapabilities: [\"CAP-001\", \"CAP-003\"] # in prose");
    assertThat(Workspaces.text(repair.folder(), "documents/MSG-bank.md"))
        .contains("depends_on: [MSN-bank] # beside");
    assertThat(Workspaces.text(repair.folder(), "units.yaml"))
        .isEqualTo(FILES.get(0).text().replace("Premum", "Premium"));
  }

  private static SourceFile document(String file, String id, String before) {
    String text =
        """
        ---
        id: ID # the id
        title: What ID is for
        type: TYPE
        status: Draft
        version: 1.0.0
        owner: Chief Executive
        depends_on: [BEFORE] # beside
        enables: []
        ---

        # What ID is for
        """;
    String named = text.replace("ID", id).replace("TYPE", id.substring(0, 3));
    return new SourceFile("documents/" + file + ".md", named.replace("BEFORE", before));
  }

  private static Set<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
