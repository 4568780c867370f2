package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments that data show are offered as files beside the declared ones. */
final class ProposeSegmentsTest {
  @TempDir private Path folder;

  private static final String ALL =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Shop desk}
      - customerID: ALL
        title: All
        description: Whoever buys
        orgUnitTitle: Shop desk
        x-clientele:
          consent: {purpose: service, basis: contract}
          membership: {rule: frequency > 0}
      """;

  /** Half of the customers bought once long ago, the others thrice of late. */
  private static String orders() {
    StringBuilder rows = new StringBuilder("no,who,at,amount\n");
    for (int n = 0; n < 40; n++) {
      if (n % 2 == 0) {
        rows.append("a%d,c%02d,2026-01-%02d,%d\n".formatted(n, n, 1 + n / 2, 10 + n));
      } else {
        for (int day = 1; day <= 3; day++) {
          rows.append("b%d-%d,c%02d,2026-06-%02d,50\n".formatted(n, day, n, day + n / 2));
        }
      }
    }
    return rows.toString();
  }

  @Test
  void a_proposed_segment_becomes_a_file_that_passes_the_checks() throws IOException {
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: Shop
        sources:
          orders:
            file: orders.csv
            events: {id: no, customer: who, activity: {value: purchase}, at: at, value: amount}
        """);
    Files.writeString(folder.resolve("orders.csv"), orders());
    Files.createDirectory(folder.resolve("customer"));
    Files.writeString(folder.resolve("customer/all.yaml"), ALL);
    Outcome.of("run", folder);
    Path patch = folder.resolve("segments.patch");

    Outcome.of("measure", "--propose", patch, folder);

    String text = Files.readString(patch);
    assertThat(text)
        .contains("+++ b/customer/proposed-rfm-champions.segment.yaml\n")
        .contains("+customerID: PROPOSED-RFM-CHAMPIONS\n")
        .contains("+    rule: \"recency_days <= ")
        .contains("+++ b/customer/proposed-k-means-group-1.segment.yaml\n");
    String file = added(text, "customer/proposed-rfm-champions.segment.yaml");
    Files.writeString(folder.resolve("customer/proposed-rfm-champions.segment.yaml"), file);
    assertThat(Outcome.of("check", folder).code()).isZero();

    Outcome.of("run", folder);
    Outcome.of("measure", "--propose", patch, folder);
    assertThat(Files.readString(patch)).doesNotContain("PROPOSED-RFM-CHAMPIONS");
  }

  private static String added(String patch, String path) {
    String from = patch.substring(patch.indexOf("+++ b/" + path));
    String lines = from.substring(from.indexOf("@@\n") + 3);
    int end = lines.indexOf("--- /dev/null");
    String own = end < 0 ? lines : lines.substring(0, end);
    return own.replaceAll("(?m)^\\+", "");
  }
}
