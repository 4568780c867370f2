package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A mail address, telephone, account or card number of somebody in a model file. */
final class PersonalData implements Check {
  @Override
  public String code() {
    return "CLT906";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Set<Tree> files = new LinkedHashSet<>();
    facts.model().elements().forEach(element -> files.add(element.tree()));
    return files.stream()
        .flatMap(tree -> facts.remembered(this, tree, () -> in(tree.file()).stream()));
  }

  private List<Finding> in(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    if (!Personal.mayStand(file.text())) {
      return findings;
    }
    int number = 0;
    for (String line : file.lines()) {
      number++;
      for (Personal.Found found : Personal.in(line)) {
        Span span = new Span(file.path(), number, found.start() + 1, number, found.end() + 1);
        findings.add(
            at(
                    span,
                    "the "
                        + found.what()
                        + " "
                        + Words.name(found.shown())
                        + " stands in a model file")
                .help("take it out, or use one made for examples: " + found.instead()));
      }
    }
    return findings;
  }
}
