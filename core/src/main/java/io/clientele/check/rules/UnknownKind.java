package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Unclassified;
import java.util.List;
import java.util.stream.Stream;

/** An object whose kind cannot be told, or that fits two kinds. */
final class UnknownKind implements Check {
  @Override
  public String code() {
    return "CLT104";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().unclassified().stream().map(this::finding);
  }

  private Finding finding(Unclassified thing) {
    if (thing.isSchema()) {
      return at(thing.span(), "this is a JSON Schema: it declares no thing")
          .help("keep it outside the model, or make it a kind: `kinds/NAME.schema.json`");
    }
    List<String> kinds = thing.candidates();
    String message =
        kinds.isEmpty()
            ? "the kind of this object cannot be told"
            : "this object fits " + kinds.size() + " kinds: " + Words.names(kinds);
    String example = kinds.isEmpty() ? "segment" : kinds.get(0);
    return at(thing.span(), message)
        .help("say what it is with a first field such as `kind: " + example + "`");
  }
}
