package io.clientele.check.rules;

import com.google.common.base.Suppliers;
import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import io.clientele.source.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A touchpoint on a channel that no channel and no acquisition channel is called. */
final class UnknownChannel implements Check {
  @Override
  public String code() {
    return "CLT310";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** A workspace without any channel says nothing of channels. */
  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> names = names(model);
    if (names.isEmpty()) {
      return Stream.empty();
    }
    Set<String> known = new HashSet<>();
    names.forEach(name -> known.add(Values.folded(name)));
    model.ofKind("channel").forEach(channel -> known.add(Values.folded(type(channel))));
    Supplier<Set<Span>> resolved = Suppliers.memoize(() -> resolved(model));
    Set<String> said = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Element stage : model.ofKind("stage")) {
      for (Named one : facts.known(this, stage, () -> named(stage))) {
        boolean strange = !known.contains(one.folded()) && !resolved.get().contains(one.span());
        if (strange && said.add(journey(stage) + "\t" + one.channel())) {
          findings.add(finding(stage, one.channel(), one.span(), names));
        }
      }
    }
    return findings.stream();
  }

  /** A channel that a touchpoint names. */
  private record Named(String channel, String folded, Span span) {}

  private static List<Named> named(Element stage) {
    List<Named> named = new ArrayList<>(0);
    JsonNode touchpoints = stage.value().path("touchpoints");
    for (int i = 0; i < touchpoints.size(); i++) {
      String channel = touchpoints.path(i).path("channel").asString("").strip();
      String folded = Values.folded(channel);
      if (!folded.isEmpty()) {
        named.add(new Named(channel, folded, stage.at("/touchpoints/" + i + "/channel")));
      }
    }
    return named;
  }

  /** The places whose channel is found as a reference. */
  private static Set<Span> resolved(Model model) {
    Set<Span> resolved = new HashSet<>();
    model.referenceIndex().inField("channel").forEach(one -> resolved.add(one.span()));
    return resolved;
  }

  private static String journey(Element stage) {
    int slash = stage.id().lastIndexOf('/');
    return slash < 0 ? stage.id() : stage.id().substring(0, slash);
  }

  private static Set<String> names(Model model) {
    Set<String> names = new TreeSet<>();
    model
        .ofKind("channel")
        .forEach(
            channel -> {
              names.add(channel.title());
              names.add(channel.id());
            });
    model.segments().stream().map(Segment::acquisitionChannels).forEach(names::addAll);
    return names;
  }

  private static String type(Element channel) {
    return channel.value().path("channelType").asString("");
  }

  private Finding finding(Element stage, String channel, Span span, Set<String> names) {
    String near = Nearest.help(channel, names);
    Finding finding =
        at(
                span,
                "no channel is called "
                    + Words.name(channel)
                    + ", where "
                    + Words.element(stage)
                    + " has a touchpoint")
            .help(near.isEmpty() ? "declare the channel, or name one of those declared" : near);
    return Nearest.surely(channel, names)
        .flatMap(other -> Spelling.fix(stage.tree(), span, channel, other))
        .map(finding::fix)
        .orElse(finding);
  }
}
