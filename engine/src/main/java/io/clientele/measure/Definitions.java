package io.clientele.measure;

import io.clientele.source.Resources;
import java.util.Comparator;
import java.util.List;

/** The measures that come with the product: every file in the folder {@code measures}. */
public final class Definitions {
  private static final String FOLDER = "measures/";

  private Definitions() {}

  /** By id. */
  public static List<Definition> all() {
    return Resources.list(Definitions.class, FOLDER).stream()
        .filter(name -> name.endsWith(".sql"))
        .map(name -> Definition.parse(Resources.text(Definitions.class, FOLDER + name)))
        .sorted(Comparator.comparing(Definition::id))
        .toList();
  }

  /** Those that are charted first, since the others may read their charts; then by id. */
  static List<Definition> inOrder() {
    return all().stream()
        .sorted(Comparator.comparing(definition -> definition.charts().isEmpty()))
        .toList();
  }
}
