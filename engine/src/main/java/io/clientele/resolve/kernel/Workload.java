package io.clientele.resolve.kernel;

/**
 * What one rule will bring together, known before anything is compared.
 *
 * @param pairs those that another rule brings together too are counted in each
 * @param blocks groups of two or more records
 * @param largest records of the largest block, 0 without any
 * @param value what they share
 */
public record Workload(String rule, long pairs, int blocks, int largest, String value) {
  static Workload of(Plan plan, Rule rule, Blocks blocks) {
    int at = 0;
    for (int block = 1; block < blocks.count(); block++) {
      at = blocks.size(block) > blocks.size(at) ? block : at;
    }
    return blocks.count() == 0
        ? new Workload(rule.name(), 0, 0, 0, "")
        : new Workload(
            rule.name(),
            blocks.pairs(),
            blocks.count(),
            blocks.size(at),
            rule.values(blocks.row(at, 0), plan.layout()));
  }
}
