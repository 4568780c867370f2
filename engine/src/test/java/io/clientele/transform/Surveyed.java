package io.clientele.transform;

import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A workspace whose units ask their customers every day whether they are satisfied. */
public final class Surveyed implements AutoCloseable {
  private static final int A_DAY = 5;

  private final Path folder;
  private final Store store;

  public Surveyed(Path folder) {
    this.folder = folder;
    this.store = new Store(folder);
  }

  public Store store() {
    return store;
  }

  /** Five answers a day from one day until before another, so many satisfied in a hundred. */
  public Surveyed answers(String unit, String from, String until, int satisfied) {
    Random random = new Random(LocalDate.parse(from).toEpochDay() * 31 + satisfied);
    List<String> rows = new ArrayList<>();
    for (LocalDate day = LocalDate.parse(from);
        day.isBefore(LocalDate.parse(until));
        day = day.plusDays(1)) {
      for (int n = 0; n < A_DAY; n++) {
        int score = random.nextInt(100) < satisfied ? 5 : 2;
        rows.add(
            "('%s-%s-%d', 'survey', 'C%d', '%s', '%s', 'csat', %d, 1, 5)"
                .formatted(unit, day, n, random.nextInt(400), unit, day, score));
      }
    }
    store.put(
        "event_row(event_id, source, customer_key, org_unit, \"at\", survey_metric, survey_score,"
            + " scale_min, scale_max)",
        String.join(", ", rows));
    return this;
  }

  /** The model that one file declares. */
  public Model model(String yaml) {
    return Model.of(Folder.of(folder, List.of(new SourceFile("model.yaml", yaml))));
  }

  /** Measures everything on a day. */
  public Surveyed measure(Model model, String asOf) {
    Measures.run(store.engine(), model, MeasureOptions.only("csat", LocalDate.parse(asOf)));
    return this;
  }

  @Override
  public void close() {
    store.close();
  }
}
