package io.clientele.check.policy;

import io.clientele.check.Fingerprints;
import io.clientele.check.Judgement;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.Parsed;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The findings that a workspace had when it began to be checked. It may hold errors, which a
 * suppression may not: it says that they are old, not that they are right.
 */
public final class Baseline {
  /** Where it stands in a workspace. */
  public static final String FILE = "baseline.json";

  private static final int VERSION = 1;

  /** Codes by fingerprint. */
  private final Map<String, String> entries = new HashMap<>();

  private final Optional<Finding> problem;

  private Baseline(Optional<Finding> problem) {
    this.problem = problem;
  }

  static Baseline of(Optional<Parsed> file) {
    if (file.isEmpty()) {
      return new Baseline(Optional.empty());
    }
    if (file.get() instanceof Parsed.Refused refused) {
      return unusable(refused.at(), refused.reason());
    }
    return read(((Parsed.Read) file.get()).tree());
  }

  private static Baseline read(Tree tree) {
    if (tree.value().path("version").asInt(0) != VERSION) {
      return unusable(tree.at("/version"), "it is not of version " + VERSION);
    }
    JsonNode list = tree.value().path("findings");
    Baseline baseline = new Baseline(Optional.empty());
    for (int i = 0; i < list.size(); i++) {
      JsonNode entry = list.get(i);
      String print = entry.path("fingerprint").asString("");
      if (print.isEmpty()) {
        return unusable(tree.at("/findings/" + i), "an entry has no `fingerprint`");
      }
      baseline.entries.put(print, entry.path("code").asString(""));
    }
    return baseline;
  }

  private static Baseline unusable(Span at, String reason) {
    String message = "`" + FILE + "` cannot be used: " + reason;
    return new Baseline(
        Optional.of(
            new Finding(Item.CODE, Severity.ERROR, at, message)
                .help("write it anew: `clientele check --write-baseline`")));
  }

  Optional<Finding> problem() {
    return problem;
  }

  /** Which of the findings are known, in their order. */
  List<Boolean> known(List<Finding> findings) {
    List<Boolean> known = new ArrayList<>();
    Fingerprints.of(findings).forEach(print -> known.add(entries.containsKey(print)));
    return known;
  }

  /** How many entries of some codes are found no longer. */
  long gone(List<Finding> findings, java.util.function.Predicate<String> looked) {
    Map<String, String> left = new HashMap<>(entries);
    Fingerprints.of(findings).forEach(left::remove);
    return left.values().stream().filter(looked).count();
  }

  /** The file that makes everything now found, and not suppressed, a known finding. */
  public static String text(Judgement judgement) {
    List<Finding> findings = held(judgement);
    List<String> prints = Fingerprints.of(findings);
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode root = mapper.createObjectNode().put("version", VERSION);
    ArrayNode list = root.putArray("findings");
    for (int i = 0; i < prints.size(); i++) {
      Finding finding = findings.get(i);
      list.addObject()
          .put("code", finding.code())
          .put("file", finding.span().file())
          .put("message", finding.message())
          .put("fingerprint", prints.get(i));
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /** How many findings that file holds. */
  public static int size(Judgement judgement) {
    return held(judgement).size();
  }

  private static List<Finding> held(Judgement judgement) {
    return Stream.concat(judgement.findings().stream(), judgement.known().stream())
        .filter(finding -> !finding.code().equals(Item.CODE))
        .sorted()
        .toList();
  }
}
