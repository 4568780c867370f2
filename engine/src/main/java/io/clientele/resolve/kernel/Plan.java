package io.clientele.resolve.kernel;

import java.util.List;

/**
 * What one population allows of what is declared: the packed rows and everything that reads them.
 *
 * @param flags the place of a row's flags: bit r set when rule r does not hold for it
 * @param training by place of the comparison, each a set that is exact
 * @param sure likewise
 */
record Plan(
    Rows rows,
    int keys,
    int flags,
    Layout layout,
    Patterns patterns,
    List<Rule> rules,
    List<Guard> guards,
    List<int[]> training,
    List<int[]> sure) {}
