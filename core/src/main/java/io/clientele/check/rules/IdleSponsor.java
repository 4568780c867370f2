package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Backing;
import io.clientele.model.Backing.Sponsor;
import io.clientele.model.SelfRating;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A sponsor of whom no deed of late is known, and leadership rated well without any sponsor. */
final class IdleSponsor implements Check {
  /** From here on a rating of leadership claims that somebody leads. */
  private static final int CLAIMS = 3;

  @Override
  public String code() {
    return "CLT825";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<Sponsor> sponsors = Backing.of(facts.model()).sponsors();
    return sponsors.isEmpty()
        ? Stream.ofNullable(SelfRating.counting(facts.model()).get("leadership"))
            .filter(rating -> rating.self() >= CLAIMS)
            .map(this::nobody)
        : sponsors.stream()
            .filter(sponsor -> !sponsor.isActive(facts.today()))
            .map(sponsor -> idle(sponsor, facts.today()));
  }

  private Finding nobody(SelfRating rating) {
    return at(
            rating.place(),
            "%s rates `leadership` %d and names no sponsor"
                .formatted(Words.element(rating.assessment()), rating.self()))
        .help("add `sponsors: [{sponsor: …, orgUnitTitle: …, lastActive: …, deed: …}]`");
  }

  private Finding idle(Sponsor sponsor, LocalDate today) {
    String name = "sponsor " + Words.name(sponsor.name());
    return sponsor
        .lastActive()
        .map(
            day ->
                at(
                    sponsor.at().field("lastActive"),
                    "%s was last active on %s, more than 90 days before %s"
                        .formatted(name, day, today)))
        .orElseGet(() -> at(sponsor.at().field("sponsor"), name + " is named without a deed"))
        .help("write the day of the last deed into `lastActive`, or name who stands for it now");
  }
}
