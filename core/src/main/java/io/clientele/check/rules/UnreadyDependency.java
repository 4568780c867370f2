package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Ties;
import java.util.List;
import java.util.stream.Stream;

/** A live document that builds on one that is a draft or has ended. */
final class UnreadyDependency implements Check {
  private static final String STATUS = "status";

  @Override
  public String code() {
    return "CLT501";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    if (model.documents().isEmpty()) {
      return Stream.empty();
    }
    return model.ties().stream()
        .flatMap(file -> facts.remembered(this, file, () -> findings(file)));
  }

  private Stream<Finding> findings(Ties file) {
    Statuses statuses = Statuses.all();
    return file.edges().stream()
        .filter(edge -> edge.declaredBy().equals("depends_on"))
        .filter(edge -> statuses.sense(status(edge.source())).equals(Statuses.LIVE))
        .filter(edge -> isUnready(statuses, status(edge.target())))
        .map(this::finding);
  }

  private static String status(Element element) {
    return element.value().path(STATUS).asString("").strip();
  }

  private static boolean isUnready(Statuses statuses, String status) {
    return status.equalsIgnoreCase("Draft") || statuses.sense(status).equals(Statuses.ENDED);
  }

  private Finding finding(Edge edge) {
    String message =
        "%s is %s and depends on %s, which is %s"
            .formatted(
                Words.element(edge.source()),
                Words.name(status(edge.source())),
                Words.name(edge.target().id()),
                Words.name(status(edge.target())));
    return at(edge.span(), message)
        .help("finish or replace what it depends on, or take it back to `Review`")
        .related(
            List.of(
                new Related(
                    edge.target().at("/" + STATUS),
                    "the status of " + Words.name(edge.target().id()))));
  }
}
