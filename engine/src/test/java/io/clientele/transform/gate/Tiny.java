package io.clientele.transform.gate;

import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.Reading;
import io.clientele.data.Engine;
import io.clientele.data.results.StoredResults;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.resolve.LabelledPair;
import io.clientele.source.Folder;
import io.clientele.transform.Transformation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A workspace of a few lines, with rows in its tables and a past. */
public final class Tiny implements AutoCloseable {
  public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private final Store store;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Commits.Commit> commits = new ArrayList<>();
  private final List<LabelledPair> labels = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private final List<LayerPoint> levels = new ArrayList<>();
  private Optional<List<Integer>> errorAges = Optional.empty();
  private final Set<String> touched = new HashSet<>();
  private boolean checked;

  public Tiny(Path folder) {
    store = new Store(folder);
  }

  /** As it was when it was new. */
  Tiny cleared() {
    touched.forEach(table -> store.engine().run("delete from " + table));
    touched.clear();
    files.clear();
    commits.clear();
    labels.clear();
    readings.clear();
    errorAges = Optional.empty();
    checked = false;
    return this;
  }

  /** A file of the model. */
  public Tiny file(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Elements, each a line of YAML in braces, in a file of their own. */
  public Tiny declare(String... elements) {
    StringBuilder text = new StringBuilder();
    for (String element : elements) {
      text.append("- ").append(element).append('\n');
    }
    return file("f" + files.size() + ".yaml", text.toString());
  }

  /** Segments S-1, S-2 and so on, each with further fields as YAML; none where empty. */
  Tiny segments(String... more) {
    for (int i = 1; i <= more.length; i++) {
      declare(
          "{customerID: S-%d, title: Segment %d, description: Some people%s%s}"
              .formatted(i, i, more[i - 1].isEmpty() ? "" : ", ", more[i - 1]));
    }
    return this;
  }

  public Tiny rows(String tableAndColumns, String values) {
    store.put(tableAndColumns.replaceFirst(", at\\b", ", \"at\""), values);
    touched.add(tableAndColumns.replaceFirst("\\(.*", "").replaceFirst("^event$", "event_row"));
    return this;
  }

  Tiny commit(String day, String author, String... changed) {
    commits.add(new Commits.Commit(LocalDate.parse(day), author, Set.of(changed)));
    return this;
  }

  Tiny checked() {
    checked = true;
    return this;
  }

  Tiny errors(Integer... days) {
    errorAges = Optional.of(List.of(days));
    return this;
  }

  Tiny label(LabelledPair pair) {
    labels.add(pair);
    return this;
  }

  Tiny reading(Reading reading) {
    readings.add(reading);
    return this;
  }

  public Engine engine() {
    return store.engine();
  }

  public Model model() {
    return Model.of(Folder.ofBytes(Path.of("tiny"), files));
  }

  private Past past() {
    return new Past(
        commits.isEmpty() ? Optional.empty() : Optional.of(new Commits(commits, checked)),
        labels,
        readings,
        levels,
        errorAges);
  }

  /** One condition of a gate, by its id. */
  Condition condition(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** The conditions of all gates, by element and level. */
  List<Condition> all() {
    StoredResults results = new StoredResults(engine());
    return Gates.of(new Grounds(engine(), model(), results, AS_OF, past())).values().stream()
        .flatMap(List::stream)
        .flatMap(gate -> gate.conditions().stream())
        .toList();
  }

  /** Weighs all layers and stores what comes of it. */
  public Tiny transformed() {
    Transformation.run(engine(), model(), new StoredResults(engine()), AS_OF, past());
    return this;
  }

  public List<String> ask(String query, int columns) {
    return store.ask(query, columns);
  }

  @Override
  public void close() {
    store.close();
  }
}
