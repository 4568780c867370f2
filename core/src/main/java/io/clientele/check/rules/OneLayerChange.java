package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An initiative or response that changes one layer and leaves the other three as they are. */
final class OneLayerChange implements Check {
  @Override
  public String code() {
    return "CLT804";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return Stream.of("initiative", "response")
        .flatMap(kind -> facts.model().ofKind(kind).stream())
        .filter(element -> layers(element).size() == 1)
        .map(this::finding);
  }

  private static Set<String> layers(Element element) {
    Set<String> layers = new TreeSet<>();
    element.value().path("layer").forEach(layer -> layers.add(layer.asString("")));
    return layers;
  }

  private Finding finding(Element element) {
    String only = layers(element).iterator().next();
    List<String> others = Layers.NAMES.stream().filter(name -> !name.equals(only)).toList();
    return at(
            element.at("/layer"),
            Words.element(element) + " changes nothing but the layer " + Words.name(only))
        .help("say what it changes in " + Words.names(others) + ", or join it with one that does");
  }
}
