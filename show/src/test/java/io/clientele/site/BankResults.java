package io.clientele.site;

import io.clientele.check.result.Conformance;
import io.clientele.check.result.CustomerResult;
import io.clientele.check.result.Deviation;
import io.clientele.check.result.IndicatorResult;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.Loss;
import io.clientele.check.result.ProcessResult;
import io.clientele.check.result.Reading;
import io.clientele.check.result.ReviewResult;
import io.clientele.check.result.SourceResult;
import io.clientele.check.result.StepResult;
import io.clientele.check.result.Volume;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** What was measured at the bank; the same figures every time. */
final class BankResults {
  private final UnaryOperator<String> t;
  private final TestResults results = new TestResults();

  private BankResults(UnaryOperator<String> text) {
    this.t = text;
  }

  static TestResults of(UnaryOperator<String> text) {
    BankResults bank = new BankResults(text);
    bank.volume();
    bank.journey();
    bank.process();
    bank.indicators();
    bank.layers();
    bank.members();
    bank.quality();
    bank.customers();
    bank.reviews();
    BankEvidence.add(bank.results, text);
    return bank.results;
  }

  private void volume() {
    results.volume = new Volume(9012, 5103, 60341, 412);
    String[][] sources = {
      {"branch", "person", "2904", "3", "2026-06-28"},
      {"crm", "person", "4108", "0", "2026-06-30"},
      {"web", "person", "2000", "12", "2026-06-30"},
      {"onboarding", "events", "21044", "7", "2026-06-29"},
      {"orders", "events", "18202", "0", "2026-06-30"},
      {"survey", "events", "3120", "0", "2026-05-31"}
    };
    for (String[] s : sources) {
      results.sources.add(
          new SourceResult(
              s[0],
              s[1],
              Long.parseLong(s[2]),
              Long.parseLong(s[3]),
              s[4] + " 09:00:00",
              t.apply("line 17: an unclosed quote")));
    }
  }

  private void journey() {
    results.conformances.add(
        new Conformance("JOURNEY-001", 1434, 118, 0.497211, 0.818053, 0.828706, 2943, 611));
    String[] stages = {
      "discovery", "needs-assessment", "solution-design", "implementation", "review"
    };
    double[] reach = {1.0, 0.871, 0.642, 0.588, 0.431};
    double[] days = {5.2, 11.8, 14.6, 4.1, 33.0};
    double[] csat = {0.81, 0.74, 0.69, 0.52, 0.86};
    for (int i = 0; i < stages.length; i++) {
      String stage = "JOURNEY-001/" + stages[i];
      reading(
          "stage-reach",
          stage,
          new double[] {reach[i], reach[i] - 0.02, Math.min(1, reach[i] + 0.02), 1434},
          "share");
      reading(
          "stage-duration",
          stage,
          new double[] {days[i], days[i] - 0.8, days[i] + 0.9, Math.round(1434 * reach[i])},
          "days");
      reading(
          "csat",
          stage,
          new double[] {csat[i], csat[i] - 0.05, csat[i] + 0.05, 210 - 20 * i},
          "share");
      channel(stage, "branch", 0.56 - 0.05 * i);
      channel(stage, "web", 0.3 + 0.02 * i);
      channel(stage, "phone", 0.14 + 0.03 * i);
    }
    reading("completion", "JOURNEY-001", new double[] {0.431, 0.404, 0.458, 1316}, "share");
    reading("csat", "JOURNEY-001", new double[] {0.742, 0.711, 0.771, 803}, "share");
    reading("recommendation", "JOURNEY-001", new double[] {31.2, 24.8, 37.6, 640}, "points");
    deviation("skipped", "solution-design", 513, 0.358);
    deviation("undeclared", "Document rejected", 241, 0.168);
    deviation("repeated", "needs-assessment", 188, 0.131);
    deviation("out-of-order", "implementation", 77, 0.054);
  }

  private void process() {
    List<ProcessResult.Arc> follows =
        List.of(
            arc("", "Enquiry", 1434, 0),
            arc("Enquiry", "Meeting held", 1249, 2.5),
            arc("Meeting held", "Proposal sent", 921, 4.1),
            arc("Proposal sent", "Account opened", 843, 3.3),
            arc("Account opened", "", 843, 0),
            arc("Meeting held", "", 506, 0),
            arc("Document rejected", "Proposal sent", 241, 0.4),
            arc("Proposal sent", "Document rejected", 241, 6.2),
            arc("Enquiry", "", 185, 0),
            arc("Meeting held", "Meeting held", 178, 8.1));
    results.processes.add(
        new ProcessResult(
            "JOURNEY-001",
            1434,
            5107,
            5,
            9,
            6,
            3673,
            follows,
            List.of(
                new ProcessResult.Way(
                    1, t.apply("Enquiry → Meeting held → Proposal sent"), 602, 0.42, 0.42),
                new ProcessResult.Way(2, "Enquiry → Meeting held", 506, 0.353, 0.773)),
            List.of(
                new ProcessResult.Shared("conformance", "as declared", 1, 602, 640, 0.941),
                new ProcessResult.Shared("conformance", "otherwise", 2, 506, 794, 0.637)),
            List.of(
                new ProcessResult.Rework(t.apply("Meeting held"), "self-loop", 178, 131, 0.091)),
            List.of(
                new ProcessResult.Change(
                    t.apply("web"),
                    "branch",
                    311,
                    OptionalDouble.of(2.1),
                    OptionalDouble.of(2.9)))));
  }

  private ProcessResult.Arc arc(String from, String to, long times, double days) {
    OptionalDouble wait = days > 0 ? OptionalDouble.of(days) : OptionalDouble.empty();
    String first = from.isEmpty() ? "" : t.apply(from);
    String second = to.isEmpty() ? "" : t.apply(to);
    return new ProcessResult.Arc(first, second, times, wait, wait, wait, stage(from), stage(to));
  }

  private static String stage(String activity) {
    return switch (activity) {
      case "Enquiry" -> "JOURNEY-001/discovery";
      case "Meeting held" -> "JOURNEY-001/needs-assessment";
      case "Proposal sent" -> "JOURNEY-001/solution-design";
      case "Account opened" -> "JOURNEY-001/implementation";
      default -> "";
    };
  }

  private void deviation(String kind, String detail, long cases, double share) {
    Loss loss = new Loss(OptionalDouble.of(0.2), OptionalDouble.of(0.12), OptionalDouble.of(0.28));
    results.deviations.add(
        new Deviation(
            "JOURNEY-001", kind, t.apply(detail), cases, share, loss, List.of(t.apply("O-17"))));
  }

  private void channel(String stage, String channel, double share) {
    results.readings.add(
        new Reading(
            "stage-channel",
            "",
            "JOURNEY-001",
            stage,
            t.apply(channel),
            "",
            "all",
            share,
            share - 0.02,
            share + 0.02,
            4120,
            "share",
            "a1b2c3",
            TestResults.DAY));
  }

  private void reading(String measure, String subject, double[] v, String unit) {
    boolean stage = subject.contains("/");
    boolean journey = subject.startsWith("JOURNEY");
    results.readings.add(
        new Reading(
            measure,
            journey ? "" : subject,
            journey ? "JOURNEY-001" : "",
            stage ? subject : "",
            "",
            "",
            "all",
            v[0],
            v[1],
            v[2],
            (long) v[3],
            unit,
            "a1b2c3",
            TestResults.DAY));
  }

  private void indicators() {
    indicator(
        "CUST-SEG-001",
        "Recommendation score",
        new double[] {45, 31.2, 24.8, 37.6, 60, 640},
        "points/missed/recommendation");
    indicator(
        "CUST-SEG-001",
        "Satisfaction",
        new double[] {82, 88.1, 85.0, 90.6, 90, 803},
        "%/undecided/csat");
    indicator(
        "CUST-SEG-001",
        "Products held per customer",
        new double[] {3.7, 4.62, 4.55, 4.69, 4.5, 1204},
        "products/met/products-held");
    indicator(
        "CUST-SEG-002",
        "Satisfaction",
        new double[] {75, 83.0, 81.2, 84.6, 80, 1700},
        "%/met/csat");
    indicator(
        "JOURNEY-001",
        "Completion",
        new double[] {70, 43.1, 40.4, 45.8, 80, 1316},
        "%/missed/completion");
    results.indicators.add(
        new IndicatorResult(
            "REL-001",
            t.apply("Retention"),
            OptionalDouble.of(94),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(96),
            "%",
            "unmeasurable",
            "",
            0));
  }

  /** Declared, measured, low, high, target, n; then unit, verdict and measure. */
  private void indicator(String subject, String name, double[] v, String words) {
    String[] w = words.split("/", -1);
    results.indicators.add(
        new IndicatorResult(
            subject,
            t.apply(name),
            OptionalDouble.of(v[0]),
            OptionalDouble.of(v[1]),
            OptionalDouble.of(v[2]),
            OptionalDouble.of(v[3]),
            OptionalDouble.of(v[4]),
            w[0],
            w[1],
            w[2],
            (long) v[5]));
  }

  private void layers() {
    String[][] layers = {
      {"culture-leadership", "culture", "3", "2", "overstated"},
      {"culture-leadership", "leadership", "2", "2", "supported"},
      {"culture-leadership", "ways-of-working", "2", "0", "unproven"},
      {"data-technology", "ai", "3", "0", "unproven"},
      {"data-technology", "data", "4", "3", "overstated"},
      {"data-technology", "technology", "3", "0", "unproven"},
      {"experience-execution", "activation", "3", "0", "unproven"},
      {"experience-execution", "product-or-service", "2", "4", "understated"},
      {"experience-execution", "response", "3", "3", "supported"},
      {"strategy", "customer", "4", "1", "contradicted"},
      {"strategy", "customer-to-business", "3", "2", "overstated"}
    };
    for (String[] l : layers) {
      int self = Integer.parseInt(l[2]);
      int evidence = Integer.parseInt(l[3]);
      results.layers.add(
          new LayerResult(
              l[0],
              l[1],
              self,
              evidence,
              Math.min(self, Math.max(1, evidence)),
              l[4].equals("unproven") ? 0.25 : 1,
              l[4]));
    }
    steps();
  }

  private void steps() {
    results.steps.add(
        new StepResult(
            1,
            "customer-to-business",
            t.apply("60 % of segments with complete line of sight"),
            t.apply("2 of 3 segments lack a value stream behind their capabilities"),
            List.of("CUST-SEG-002", "CUST-SEG-003"),
            t.apply("Premium Banking Division"),
            0.32,
            0.21,
            3,
            2.18,
            2.41));
    results.steps.add(
        new StepResult(
            2,
            "customer",
            t.apply("every segment with a persona"),
            t.apply("1 segment has no persona with evidence"),
            List.of("CUST-SEG-003"),
            t.apply("Marketing"),
            0.32,
            0.27,
            2,
            2.18,
            2.33));
  }

  private void members() {
    results.members.put("CUST-SEG-001", 1204L);
    results.members.put("CUST-SEG-002", 1731L);
    results.members.put("CUST-SEG-003", 402L);
    results.overlaps.put("CUST-SEG-001\tCUST-SEG-003", 96L);
    results.overlaps.put("CUST-SEG-002\tCUST-SEG-003", 11L);
    double[] members = {1204, 1731, 402};
    for (int i = 0; i < 3; i++) {
      reading(
          "members",
          "CUST-SEG-00" + (i + 1),
          new double[] {members[i], members[i], members[i], members[i]},
          "customers");
      reading(
          "products-held",
          "CUST-SEG-00" + (i + 1),
          new double[] {4.62 - i, 4.55 - i, 4.69 - i, members[i]},
          "products");
    }
  }

  private void quality() {
    String[] units = {"Bern", "Geneva", "Lausanne", "Zurich North", "Zurich West"};
    for (int u = 0; u < units.length; u++) {
      for (int m = 0; m < 12; m++) {
        double drift = u == 3 && m > 6 ? -0.045 * (m - 6) : 0;
        double value = 0.78 + 0.03 * Math.sin(m * 1.7 + u) + drift;
        String period =
            String.format(Locale.ROOT, "%d-%02d", 2025 + (m + 6) / 12, (m + 6) % 12 + 1);
        results.readings.add(
            new Reading(
                "csat",
                "",
                "JOURNEY-001",
                "",
                "",
                t.apply(units[u]),
                period,
                value,
                value - 0.06,
                value + 0.06,
                60 + 7 * m,
                "share",
                "a1b2c3",
                TestResults.DAY));
      }
    }
  }

  private void customers() {
    for (int i = 1; i <= 22; i++) {
      String id = String.format(Locale.ROOT, "P-%07d", i);
      results.customers.add(
          new CustomerResult(
              id,
              "person",
              i % 3 == 0 ? "H-" + i : "",
              golden(),
              List.of(
                  new CustomerResult.Member("crm", "C-0004711", "Katharina Bodenmann"),
                  new CustomerResult.Member("web", "88412", "Kathi Bodenmann"),
                  new CustomerResult.Member("branch", "B-77120", "K. Bodenmann")),
              links(),
              events(i),
              List.of(
                  new CustomerResult.Consent(
                      "newsletter", "granted", "customer", "2025-02-01 00:00:00", ""),
                  new CustomerResult.Consent(
                      "profiling", "withdrawn", "customer", "2025-09-14 00:00:00", "")),
              List.of("CUST-SEG-001")));
    }
  }

  private List<CustomerResult.Golden> golden() {
    return List.of(
        new CustomerResult.Golden(
            "given", t.apply("Katharina"), "crm", "most-trusted", "C-0004711"),
        new CustomerResult.Golden(
            "family", t.apply("Bodenmann"), "crm", "most-trusted", "C-0004711"),
        new CustomerResult.Golden("birth_date", "1981-03-09", "branch", "most-recent", "B-77120"),
        new CustomerResult.Golden(
            "emails", "katharina.bodenmann@example.org", "web", "most-recent", "88412"),
        new CustomerResult.Golden("phones", "+41445551234", "crm", "most-trusted", "C-0004711"),
        new CustomerResult.Golden("city", "Winterthur", "crm", "most-trusted", "C-0004711"),
        new CustomerResult.Golden("country", "CH", "crm", "most-trusted", "C-0004711"));
  }

  private List<CustomerResult.Link> links() {
    return List.of(
        new CustomerResult.Link(
            "crm",
            "C-0004711",
            "web",
            "88412",
            0.9994,
            "model",
            -15.72,
            List.of(
                new CustomerResult.Weight("given", "exact", 6.12),
                new CustomerResult.Weight("family", t.apply("exact"), 8.4),
                new CustomerResult.Weight("birth_date", "close", 3.4),
                new CustomerResult.Weight("postcode", "differs", -2.7),
                new CustomerResult.Weight("email", "exact", 11.2))),
        new CustomerResult.Link(
            "branch",
            "B-77120",
            "crm",
            "C-0004711",
            0.965,
            "model",
            -15.72,
            List.of(
                new CustomerResult.Weight("given", "close", 3.1),
                new CustomerResult.Weight("family", "exact", 8.4),
                new CustomerResult.Weight("birth_date", "exact", 9.0))));
  }

  private List<CustomerResult.Entry> events(int seed) {
    String[] stages = {
      "discovery", "needs-assessment", "solution-design", "implementation", "review"
    };
    List<CustomerResult.Entry> events = new java.util.ArrayList<>();
    for (int i = 0; i < 24; i++) {
      java.time.LocalDate day = java.time.LocalDate.of(2025, 2, 3).plusDays(i * 17L + seed);
      boolean onboarding = i % 3 == 0 && i < 15;
      events.add(
          new CustomerResult.Entry(
              day + "T10:15:00",
              onboarding ? "onboarding" : i % 2 == 0 ? "orders" : "survey",
              t.apply(onboarding ? "meeting held" : i % 2 == 0 ? "purchase" : "survey answered"),
              "branch",
              onboarding ? "JOURNEY-001" : "",
              onboarding ? "JOURNEY-001/" + stages[i / 3] : ""));
    }
    return events;
  }

  private void reviews() {
    results.reviews.add(review(1, "cut", "twins", "Amy", "Kenneth"));
    results.reviews.add(review(2, "uncertain", "", "Liz", "Elizabeth"));
    results.reviews.add(review(3, "uncertain", "", "Jo", "Joan"));
  }

  private ReviewResult review(int rank, String why, String guard, String a, String b) {
    return new ReviewResult(
        rank,
        side("crm", "C-" + rank, a),
        side("web", t.apply("w" + rank), b),
        0.91,
        why,
        1.8,
        guard,
        List.of(
            new CustomerResult.Weight("given", "different", -3.7),
            new CustomerResult.Weight("place", "exact", 7.5)));
  }

  private ReviewResult.Side side(String source, String key, String given) {
    return new ReviewResult.Side(
        source,
        key,
        "P-000000" + key.charAt(key.length() - 1),
        Map.of("given", t.apply(given), "postcode", "25181"));
  }
}
