package io.clientele.generate;

/** Which way a contact goes, and who began it. */
enum Way {
  INBOUND("inbound", "customer"),
  OUTBOUND("outbound", "organisation"),
  INTERNAL("internal", "system");

  final String direction;
  final String initiator;

  Way(String direction, String initiator) {
    this.direction = direction;
    this.initiator = initiator;
  }
}
