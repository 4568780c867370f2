package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.model.Journey.Touchpoint;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A journey that leaves all its channels between two stages and does not say how. */
final class UnjoinedChannels implements Check {
  @Override
  public String code() {
    return "CLT705";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.journeys().stream().flatMap(journey -> gaps(model, journey).stream());
  }

  private List<Finding> gaps(Model model, Journey journey) {
    List<Finding> findings = new ArrayList<>();
    List<Stage> stages = journey.stages();
    for (int i = 1; i < stages.size(); i++) {
      Stage from = stages.get(i - 1);
      Stage to = stages.get(i);
      Set<String> before = channels(from);
      Set<String> after = channels(to);
      boolean leaves =
          !before.isEmpty() && !after.isEmpty() && before.stream().noneMatch(after::contains);
      if (leaves && !to.unordered() && !isDescribed(model, to)) {
        findings.add(gap(from, to, before, after));
      }
    }
    return findings;
  }

  private static Set<String> channels(Stage stage) {
    Set<String> channels = new TreeSet<>();
    stage.channels().forEach(channel -> channels.add(channel.strip().toLowerCase(Locale.ROOT)));
    for (Touchpoint touchpoint : stage.touchpoints()) {
      channels.add(touchpoint.channel().strip().toLowerCase(Locale.ROOT));
    }
    channels.remove("");
    return channels;
  }

  private static boolean isDescribed(Model model, Stage stage) {
    return model
        .element(stage.id())
        .map(Element::value)
        .filter(value -> !value.path("transition").asString("").isBlank())
        .isPresent();
  }

  private Finding gap(Stage from, Stage to, Set<String> before, Set<String> after) {
    String message =
        "between the stages %s (%s) and %s (%s) the channel changes, and nothing says how"
            .formatted(
                Words.name(from.name()),
                String.join(", ", before),
                Words.name(to.name()),
                String.join(", ", after));
    return at(to.span(), Words.sentence(message))
        .help(
            "say in `transition` how customers pass over and what goes with them, or name a channel"
                + " of both");
  }
}
