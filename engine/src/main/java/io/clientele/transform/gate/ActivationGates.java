package io.clientele.transform.gate;

import io.clientele.check.result.Reading;
import io.clientele.model.Element;
import io.clientele.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Do the right people hear of the organisation, with their consent, and does it work? */
final class ActivationGates implements Gated {
  private static final int RECENT_DAYS = 90;
  private static final String NO_SENDS =
      "map the attribute `message` or `campaign` of an event source, so that events say what was"
          + " sent";

  @Override
  public String element() {
    return "activation";
  }

  @Override
  public List<Gate> gates(Grounds grounds) {
    return List.of(
        Gate.of(2, channels(grounds, 2, 0.5)),
        Gate.of(3, channels(grounds, 3, 0.8), consent(grounds)),
        Gate.of(4, campaigns(grounds, 4, 0.6)),
        Gate.of(5, campaigns(grounds, 5, 0.9), uplift(grounds)));
  }

  /** Of all acquisition channels that segments name, those that are declared as channels. */
  private static Condition channels(Grounds grounds, int level, double wanted) {
    List<String> all = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Segment segment : grounds.model().segments()) {
      long resolved =
          grounds.targets(segment.element(), "acquired-through", "channel").distinct().count();
      for (int i = 0; i < segment.acquisitionChannels().size(); i++) {
        all.add(segment.id());
        if (i >= resolved) {
          unknown.add(segment.id());
        }
      }
    }
    return grounds
        .ask(
            "activation-" + level + "-channels",
            Ask.percent(wanted) + " of the acquisition channels of segments are declared channels")
        .share(
            wanted,
            new Counted(all, unknown),
            Noun.of("acquisition channel"),
            "to be declared as a channel");
  }

  /** A line for each message and campaign: what events call it, and the purpose it serves. */
  private static String purposes(Grounds grounds) {
    List<Element> sent = new ArrayList<>(grounds.ofKind("message"));
    sent.addAll(grounds.ofKind("campaign"));
    return sent.stream()
        .map(
            one ->
                String.join(
                    "\t",
                    one.id(),
                    one.title(),
                    Said.text(one, "/consent/purpose", "/consentPurpose", "/purpose")))
        .collect(Collectors.joining("\n"));
  }

  /** Sends of the last 90 days, and those of them for which a consent held at that time. */
  private static Condition consent(Grounds grounds) {
    Ask ask =
        grounds.ask("activation-3-consent", "every send of the last 90 days had a valid consent");
    record Sent(String what, long sends, long agreed) {}
    List<Sent> sent =
        grounds.rows(
            "sends",
            row -> new Sent(row.text(1), row.integer(2), row.integer(3)),
            purposes(grounds),
            grounds.asOf().minusDays(RECENT_DAYS),
            grounds.asOf());
    if (sent.isEmpty()) {
      return ask.unmeasurable(NO_SENDS);
    }
    long without = sent.stream().mapToLong(one -> one.sends() - one.agreed()).sum();
    return ask.holds(
        without == 0,
        without + (without == 1 ? " send" : " sends") + " without a consent that held at that time",
        new Counted(
            sent.stream().map(Sent::what).toList(),
            sent.stream().filter(one -> one.agreed() < one.sends()).map(Sent::what).toList()));
  }

  /** Campaigns of whose events four in five belong to a known customer. */
  private static Condition campaigns(Grounds grounds, int level, double wanted) {
    Ask ask =
        grounds.ask(
            "activation-" + level + "-campaigns",
            Ask.percent(wanted) + " of campaigns reach customers who are known for 80 %");
    List<String> joined =
        grounds.rows("joined", row -> row.text(1), purposes(grounds)).stream().toList();
    List<Element> campaigns = grounds.ofKind("campaign");
    if (!campaigns.isEmpty() && grounds.rows("named", row -> row.text(1)).isEmpty()) {
      return ask.unmeasurable(NO_SENDS);
    }
    return ask.share(
        wanted,
        campaigns,
        one -> joined.contains(one.id()),
        Noun.of("campaign"),
        "events of which 80 % belong to a known customer");
  }

  /** Months in which tailored contacts did better than others beyond chance. */
  private static Condition uplift(Grounds grounds) {
    List<Reading> months =
        grounds.readings("treatment-lift").stream()
            .filter(one -> !one.period().equals("all"))
            .filter(one -> one.segmentId().isEmpty() && one.channel().isEmpty())
            .toList();
    long better = months.stream().filter(one -> one.low() > 0).count();
    return grounds
        .ask("activation-5-uplift", "uplift against a control group in two periods, beyond chance")
        .atLeast(
            2,
            months.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) better),
            "periods with an uplift beyond chance:",
            "keep a control group: events with the attribute `assignment` (tailored or control)");
  }
}
