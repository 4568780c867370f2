package io.clientele.cli;

import io.clientele.model.question.Route;
import io.clientele.model.question.Trace;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "trace",
    description = {
      "Follow the lines of sight through an element, or the way between two.",
      "Lines lead from segments to business value; the way is the shortest one along",
      "declared edges."
    },
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private static final int MOST = 2;

  @Spec private CommandSpec command;
  @Mixin private Asked asked;

  @Override
  public Integer call() {
    Asked.Question question = asked.question(MOST);
    PrintWriter out = command.commandLine().getOut();
    if (question.elements().size() == MOST) {
      out.println(route(question));
    } else {
      Trace trace = Trace.of(question.workspace().model(), question.first());
      out.println(asked.json() ? TraceText.json(trace).toPrettyString() : TraceText.of(trace));
    }
    return 0;
  }

  private String route(Asked.Question question) {
    Optional<Route> route =
        Route.between(question.workspace().model(), question.first(), question.elements().get(1));
    if (asked.json()) {
      return RouteText.json(question.first(), question.elements().get(1), route).toPrettyString();
    }
    return RouteText.of(question.first(), question.elements().get(1), route);
  }
}
