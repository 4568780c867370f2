package io.clientele.measure.departure;

import io.clientele.check.Results;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks departures: the largest of each sort first, then the second of each, and so on. */
public final class Departures {
  private static final Comparator<Departure> LARGEST =
      Comparator.comparingDouble(Departure::effect)
          .reversed()
          .thenComparing(Departure::subjectId)
          .thenComparing(Departure::sentence);

  private Departures() {}

  /** All departures that the numbers bear out, worst first. */
  public static List<Departure> rank(Results results, Model model) {
    List<List<Departure>> sorts =
        List.of(
            sorted(StageGaps.of(results, model)),
            sorted(UnitFalls.of(results)),
            sorted(WrongFigures.of(results, model)),
            sorted(Detours.of(results, model)));
    List<Departure> ranked = new ArrayList<>();
    int longest = sorts.stream().mapToInt(List::size).max().orElse(0);
    for (int place = 0; place < longest; place++) {
      for (List<Departure> sort : sorts) {
        if (place < sort.size()) {
          ranked.add(sort.get(place));
        }
      }
    }
    return List.copyOf(ranked);
  }

  private static List<Departure> sorted(List<Departure> departures) {
    return departures.stream().sorted(LARGEST).toList();
  }
}
