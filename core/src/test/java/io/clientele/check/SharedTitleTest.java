package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedTitleTest {
  @Test
  void a_document_may_have_the_title_of_what_it_describes() {
    assertThat(codes("describes: [CAP-1]\n")).doesNotContain("CLT202");
  }

  @Test
  void a_document_of_its_own_may_not() {
    assertThat(codes("")).contains("CLT202");
    assertThat(codes("describes: [CAP-2]\n")).contains("CLT202");
  }

  private static List<String> codes(String front) {
    String things =
        """
        - {capabilityID: CAP-1, title: Wealth Advice}
        - {capabilityID: CAP-2, title: Planning}
        """;
    String document = "---\nid: CAP-advice\ntitle: Wealth advice\ntype: CAP\n" + front + "---\n";
    return Workspaces.findings(
            List.of(
                new SourceFile("business.yaml", things), new SourceFile("CAP-advice.md", document)))
        .stream()
        .map(Finding::code)
        .toList();
  }
}
