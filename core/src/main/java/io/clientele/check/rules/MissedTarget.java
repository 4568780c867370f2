package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type of document that the target asks for and the workspace lacks, or has only below it. */
final class MissedTarget implements Check {
  private static final String LACKING =
      "write what the best of them still lacks, or lower the target";

  @Override
  public String code() {
    return "CLT605";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Targets targets = Targets.of(facts.model());
    return targets.file().stream().flatMap(file -> findings(facts, targets, file));
  }

  private Stream<Finding> findings(Facts facts, Targets targets, Tree file) {
    Map<String, List<Document>> byType =
        facts.model().documents().stream().collect(Collectors.groupingBy(Document::type));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < targets.types().size(); i++) {
      String type = targets.types().get(i);
      List<Document> documents = byType.getOrDefault(type, List.of());
      String missing = missing(targets.level(), documents);
      if (!missing.isEmpty()) {
        findings.add(
            at(file.at("/target/types/" + i), "the target asks for " + Words.name(type) + missing)
                .help(documents.isEmpty() ? "write one, or lower the target" : LACKING));
      }
    }
    return findings.stream();
  }

  private static String missing(String level, List<Document> documents) {
    if (documents.isEmpty()) {
      return ", and no document is of that type";
    }
    boolean reached =
        level.isEmpty()
            || documents.stream().anyMatch(one -> Targets.reaches(one.levelReached(), level));
    return reached ? "" : " at " + Words.name(level) + ", and no document of that type reaches it";
  }
}
