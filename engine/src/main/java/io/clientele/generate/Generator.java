package io.clientele.generate;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a population whose truth is known, from one seed; the same recipe gives the same bytes. */
public final class Generator {
  private Generator() {}

  /** Everything about this many people, as paths relative to a workspace, with their contents. */
  public static SortedMap<String, byte[]> generate(int people, long seed, LocalDate until) {
    return generate(Recipe.full(people, seed, until));
  }

  public static SortedMap<String, byte[]> generate(Recipe recipe) {
    Names names = new Names();
    Census census = Census.of(recipe, names);
    Rosters rosters = Rosters.of(census);
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (recipe.has(Part.RECORDS)) {
      RecordFiles.write(rosters, names, recipe.seed(), files);
      files.put("data/truth/customers.csv", TrueCustomers.csv(rosters));
    }
    return files;
  }
}
