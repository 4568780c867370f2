package io.clientele.view.pages;

import io.clientele.check.Strength;
import io.clientele.check.Strengths;
import io.clientele.view.Report;
import io.clientele.view.Tone;
import io.clientele.view.Verdict;
import java.util.List;

/** A pattern of success with how far it is borne out. */
public record SuccessPattern(Strength strength, Verdict verdict) {
  static List<SuccessPattern> all(Report report) {
    return Strengths.of(report.model(), report.results(), report.findings()).stream()
        .map(one -> new SuccessPattern(one, new Verdict(one.state().word(), tone(one.state()))))
        .toList();
  }

  private static Tone tone(Strength.State state) {
    return switch (state) {
      case SHOWN -> Tone.GOOD;
      case DECLARED -> Tone.OPEN;
      case REFUTED, PITFALL -> Tone.BAD;
      case UNSAID -> Tone.QUIET;
    };
  }
}
