package io.clientele.resolve.kernel;

import io.clientele.model.matching.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives records with several values in a column a further row for each. Columns of which no rule
 * asks for two at once go side by side: of two e-mails and two telephones come two rows. Where some
 * rule does, each value of one stands beside each of the other.
 */
final class Expansion {
  private final List<Column> several;
  private final boolean crossed;

  private Expansion(List<Column> several, List<List<Key>> rules) {
    this.several = several;
    this.crossed = rules.stream().anyMatch(this::asksForTwo);
  }

  /** The population with its further rows; itself where no record has any. */
  static Population of(Population received, List<List<Key>> rules) {
    List<Column> several = new ArrayList<>();
    for (String name : received.named("")) {
      received.column(name).filter(Column::isSeveral).ifPresent(several::add);
    }
    return several.isEmpty() || !received.variants().isEmpty()
        ? received
        : new Expansion(several, rules).of(received);
  }

  private boolean asksForTwo(List<Key> rule) {
    return several.stream()
            .filter(column -> rule.stream().anyMatch(key -> key.field().equals(column.name())))
            .count()
        > 1;
  }

  private Population of(Population received) {
    Further[] further = new Further[several.size()];
    Arrays.setAll(further, k -> new Further());
    BitSet records = new BitSet();
    several.forEach(column -> column.severalRows(records));
    for (int row = records.nextSetBit(0); row >= 0; row = records.nextSetBit(row + 1)) {
      add(row, further);
    }
    int[] owners = new int[further[0].size()];
    Arrays.setAll(owners, further[0]::row);
    Variants variants = new Variants(received.rows(), owners);
    List<Column> all = new ArrayList<>();
    for (String name : received.named("")) {
      Column column = received.column(name).orElseThrow();
      int at = several.indexOf(column);
      all.add(column.expanded(at < 0 ? Further.aligned(owners, new int[0]) : further[at]));
    }
    return new Population(variants, all);
  }

  private void add(int row, Further[] further) {
    int[][] ids = new int[further.length][];
    Arrays.setAll(ids, k -> several.get(k).all(row));
    int rows = crossed ? 1 : 0;
    for (int[] each : ids) {
      rows = crossed ? rows * Math.max(1, each.length) : Math.max(rows, each.length);
    }
    for (int at = 1; at < rows; at++) {
      int rest = at;
      for (int k = 0; k < further.length; k++) {
        int many = Math.max(1, ids[k].length);
        int place = crossed ? rest % many : rest < many ? rest : 0;
        rest = crossed ? rest / many : rest;
        further[k].add(row, ids[k].length == 0 ? 0 : ids[k][place]);
      }
    }
  }
}
