package io.clientele.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model of one line of sight, a broken one, an orphan and an island, in four files. */
record SmallModel(Path folder) {
  static SmallModel in(Path folder) throws IOException {
    SmallModel model = new SmallModel(folder);
    model.write("clientele.yaml", "name: small\nasOf: 2026-01-01\n");
    model.write(
        "customer/savers.yaml",
        """
        customerID: SEG-1
        title: Young Savers
        description: People who put their first money aside
        orgUnitTitle: Retail
        customerNeeds: [A safe place for money]
        dependencies:
          - {domainType: Capability, entityID: CAP-1}
        customerLifetimeValue: {value: 900, currency: EUR}
        """);
    model.write(
        "business/capabilities.yaml",
        """
        capabilities:
          - {capabilityID: CAP-1, title: Saving, enables: [VS-1]}
          - {capabilityID: CAP-2, title: Lending, enables: [VS-2]}
          - {capabilityID: CAP-3, title: Minting}
          - {capabilityID: CAP-4, title: Weighing, parent: CAP-5}
          - {capabilityID: CAP-5, title: Assaying}
        """);
    model.aims();
    return model;
  }

  private void aims() throws IOException {
    write(
        "business/streams.yaml",
        """
        valueStreams:
          - {valueStreamID: VS-1, title: From coin to nest egg, realises: [STR-1]}
          - {valueStreamID: VS-2, title: From plan to loan}
        """);
    write(
        "business/aims.yaml",
        """
        strategies:
          - {strategyID: STR-1, title: Grow with the young, measuredBy: [KPI-1]}
        indicators:
          - {performanceIndicatorID: KPI-1, title: Deposits, unit: EUR}
        organisationUnits:
          - {orgUnitID: ORG-1, orgUnitTitle: Retail}
        """);
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
