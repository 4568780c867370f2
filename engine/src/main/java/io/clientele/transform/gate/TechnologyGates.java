package io.clientele.transform.gate;

import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Do systems carry what customers need, and is what one learns told to the others? */
final class TechnologyGates implements Gated {
  @Override
  public String element() {
    return "technology";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, named(grounds)),
        Gate.of(3, live(grounds), taken(grounds)),
        Gate.of(4, pushed(grounds)),
        Gate.of(5, pulls(grounds)));
  }

  private static Condition named(Grounds grounds) {
    Map<String, Element> inSight =
        grounds.lines().stream()
            .flatMap(line -> line.hops().stream())
            .filter(hop -> hop.name().equals("capability"))
            .map(LineOfSight.Hop::elements)
            .flatMap(List::stream)
            .collect(Collectors.toMap(Element::key, Function.identity(), (a, b) -> a));
    return grounds
        .ask("technology-2-named", "50 % of the capabilities in sight name a technology")
        .share(
            0.5,
            inSight.values(),
            one -> grounds.joins(one, "technology"),
            new Noun("capability", "capabilities"),
            "a technology");
  }

  private static Condition live(Grounds grounds) {
    List<String> declared =
        grounds.model().settings().sources().stream()
            .map(Settings.SourceDeclaration::name)
            .toList();
    List<String> live =
        Sources.of(grounds).stream()
            .filter(one -> one.rows() > 0)
            .map(Sources.Loaded::name)
            .toList();
    return grounds
        .ask("technology-3-live", "80 % of declared sources give rows")
        .share(
            0.8,
            new Counted(declared, declared.stream().filter(name -> !live.contains(name)).toList()),
            Noun.of("source"),
            "rows");
  }

  private static Condition taken(Grounds grounds) {
    List<Sources.Loaded> loaded = Sources.of(grounds);
    long rows = loaded.stream().mapToLong(Sources.Loaded::rows).sum();
    long rejected = loaded.stream().mapToLong(Sources.Loaded::rejected).sum();
    return grounds
        .ask("technology-3-taken", "95 % of the rows received could be taken")
        .rows(0.95, rows, rows + rejected, "rows taken");
  }

  private static Condition pushed(Grounds grounds) {
    return grounds
        .ask("technology-4-pushed", "changes reach 99 % of subscribers, 95 % of them in a minute")
        .unmeasurable("deliveries of changes to subscribers are not recorded by this version");
  }

  private static Condition pulls(Grounds grounds) {
    List<Element> exchanges = grounds.ofKind("exchange");
    List<Element> pulled =
        exchanges.stream().filter(one -> Said.text(one, "mode").equals("pull")).toList();
    Ask ask = grounds.ask("technology-5-pulls", "at most 10 % of exchanges are pulled");
    if (exchanges.isEmpty()) {
      return ask.unmeasurable("declare the exchanges between systems as elements of kind exchange");
    }
    return ask.atMostShare(0.1, pulled.size(), exchanges.size(), "exchanges are pulled", "")
        .of(pulled.stream().map(Element::id).toList());
  }
}
