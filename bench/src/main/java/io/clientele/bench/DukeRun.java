package io.clientele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.cleaners.DigitsOnlyCleaner;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.datasources.CSVDataSource;
import no.priv.garshol.duke.datasources.Column;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Links the records of one file with Duke, and writes what it kept: links, connected components and
 * the number of comparisons.
 *
 * <pre>DukeRun PEOPLE.csv FOLDER THREADS THRESHOLD</pre>
 *
 * <p>Duke learns nothing without labels: the probabilities (of one person, for the least and the
 * most alike values) are set by hand, by thought. Its blocks are nearly those of the built-in
 * rules; its own database takes neighbouring blocks as well, which here it is kept from.
 */
public final class DukeRun {
  private static final int BATCH = 40_000;
  private static final List<List<String>> RULES =
      List.of(
          List.of("email"),
          List.of("phone"),
          List.of("family", "born"),
          List.of("given", "born"),
          List.of("born", "postcode"),
          List.of("street", "house", "postcode"),
          List.of("family", "postcode"),
          List.of("given", "postcode"),
          List.of("given", "family"));

  private static final List<String> TEXTS =
      List.of("given", "family", "born", "email", "street", "house", "postcode", "city");

  private DukeRun() {}

  public static void main(String[] args) throws IOException {
    ConfigurationImpl configuration = configuration(Double.parseDouble(args[3]));
    Blocks blocks = new Blocks();
    blocks.setConfiguration(configuration);
    blocks.setKeyFunctions(RULES.stream().map(DukeRun::key).toList());
    Processor processor = new Processor(configuration, blocks);
    processor.setThreads(Integer.parseInt(args[2]));
    Found found = new Found();
    processor.addMatchListener(found);
    processor.deduplicate(List.of(source(args[0])), BATCH);
    found.write(Path.of(args[1]), keys(Path.of(args[0])));
    Files.writeString(
        Path.of(args[1], "candidates"), Long.toString(processor.getComparisonCount()));
  }

  private static ConfigurationImpl configuration(double threshold) {
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setThreshold(threshold);
    configuration.setProperties(
        List.of(
            new PropertyImpl("id"),
            new PropertyImpl("given", new JaroWinkler(), 0.20, 0.80),
            new PropertyImpl("family", new JaroWinkler(), 0.20, 0.85),
            new PropertyImpl("born", new Levenshtein(), 0.15, 0.92),
            new PropertyImpl("email", new ExactComparator(), 0.40, 0.96),
            new PropertyImpl("phone", new Levenshtein(), 0.40, 0.90),
            new PropertyImpl("street", new JaroWinkler(), 0.35, 0.70),
            new PropertyImpl("house", new ExactComparator(), 0.45, 0.60),
            new PropertyImpl("postcode", new Levenshtein(), 0.35, 0.75),
            new PropertyImpl("city", new JaroWinkler(), 0.40, 0.55)));
    configuration.validate();
    return configuration;
  }

  private static CSVDataSource source(String file) {
    CSVDataSource source = new CSVDataSource();
    source.setInputFile(file);
    source.addColumn(new Column("id", null, null, null));
    for (String name : TEXTS) {
      source.addColumn(new Column(name, null, null, new LowerCaseNormalizeCleaner()));
    }
    source.addColumn(new Column("phone", null, null, new DigitsOnlyCleaner()));
    return source;
  }

  /** The values of a rule side by side; a record that lacks one has a key of its own. */
  private static KeyFunction key(List<String> rule) {
    return record -> {
      StringBuilder key = new StringBuilder();
      for (String property : rule) {
        String value = record.getValue(property);
        if (value == null || value.isEmpty()) {
          return "\n" + record.getValue("id");
        }
        key.append(value).append('\t');
      }
      return key.toString();
    };
  }

  private static Set<String> keys(Path people) throws IOException {
    try (var lines = Files.lines(people)) {
      Set<String> keys = new TreeSet<>();
      lines.skip(1).forEach(line -> keys.add(line.substring(0, line.indexOf(','))));
      return keys;
    }
  }

  /** Candidates of the same key alone. */
  private static final class Blocks extends InMemoryBlockingDatabase {
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as Duke declares its maps
    public Collection<Record> findCandidateMatches(Record record) {
      Set<Record> candidates = new HashSet<>();
      for (KeyFunction function : functions) {
        String key = function.makeKey(record);
        Map.Entry block = getBlocks(function).ceilingEntry(key);
        if (block != null && block.getKey().equals(key)) {
          addBlock(candidates, block);
        }
      }
      return candidates;
    }
  }

  /** The pairs that Duke keeps, each once, and the components that they make. */
  private static final class Found extends AbstractMatchListener {
    private final Set<String> links = new TreeSet<>();
    private final Map<String, String> parents = new HashMap<>();

    @Override
    public synchronized void matches(Record one, Record other, double confidence) {
      String a = one.getValue("id");
      String b = other.getValue("id");
      if (a.equals(b)) {
        return;
      }
      links.add(a.compareTo(b) < 0 ? a + "," + b : b + "," + a);
      parents.put(root(a), root(b));
    }

    private String root(String key) {
      String root = key;
      for (String next = parents.get(root); next != null && !next.equals(root); ) {
        root = next;
        next = parents.get(root);
      }
      parents.put(key, root);
      return root;
    }

    private void write(Path folder, Set<String> keys) throws IOException {
      List<String> lines = new ArrayList<>(List.of("a,b"));
      lines.addAll(links);
      Files.write(folder.resolve("links.csv"), lines);
      List<String> parties = new ArrayList<>(List.of("key,party"));
      keys.forEach(key -> parties.add(key + "," + root(key)));
      Files.write(folder.resolve("parties.csv"), parties);
    }
  }
}
