package io.clientele.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a population whose truth is known, from one seed; the same recipe gives the same bytes. */
public final class Generator {
  /** The last day where none is chosen: a fixed one, so that the seed alone decides. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

  private final Recipe recipe;
  private final Names names = new Names();
  private final Census census;
  private final Rosters rosters;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private Generator(Recipe recipe) {
    this.recipe = recipe;
    this.census = Census.of(recipe, names);
    this.rosters = Rosters.of(census);
  }

  /** Everything about this many people, as paths relative to a workspace, with their contents. */
  public static SortedMap<String, byte[]> generate(int people, long seed, LocalDate until) {
    return generate(Recipe.full(people, seed, until));
  }

  /** What the recipe asks for, as paths relative to a workspace, with their contents. */
  public static SortedMap<String, byte[]> generate(Recipe recipe) {
    Generator generator = new Generator(recipe);
    generator.records();
    generator.cases();
    generator.rest();
    generator.surroundings();
    return generator.files;
  }

  /** The {@code clientele.yaml} that declares everything a full recipe makes. */
  public static byte[] declaration() {
    return Words.text("clientele.yaml").getBytes(StandardCharsets.UTF_8);
  }

  /** The same with what surrounds customers. */
  public static byte[] wholeDeclaration() {
    String whole = Words.text("clientele.yaml") + "\n" + Words.text("surroundings.yaml");
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  private void records() {
    if (recipe.has(Part.RECORDS)) {
      RecordFiles.write(rosters, names, census, files);
      files.put("data/truth/customers.csv", TrueCustomers.csv(rosters));
      files.put("data/truth/households.csv", TrueCustomers.households(census));
    }
  }

  private void cases() {
    List<Case> onboarding =
        recipe.has(Part.ONBOARDING) ? Onboarding.of(census, rosters) : List.of();
    List<Case> service = recipe.has(Part.SERVICE) ? ServiceCases.of(census, rosters) : List.of();
    LocalDateTime end = recipe.until().atTime(20, 0);
    if (recipe.has(Part.ONBOARDING)) {
      files.put("data/onboarding.csv.gz", Happenings.onboarding(onboarding, end));
    }
    if (recipe.has(Part.SERVICE)) {
      files.put("data/service.jsonl.gz", Happenings.service(service, end));
    }
    if (recipe.has(Part.SURVEYS)) {
      Surveys surveys = Surveys.of(census, rosters, onboarding, service);
      for (Metric metric : Metric.values()) {
        files.put("data/survey-" + metric.id() + ".csv", surveys.csv(metric));
      }
    }
    files.put("data/truth/journeys.json", Truth.journeys(recipe, onboarding, service));
  }

  private void surroundings() {
    Firms firms = new Firms(census, rosters);
    Surroundings around = new Surroundings(census, rosters);
    if (recipe.has(Part.COMPANIES)) {
      files.put("data/companies.csv", firms.companies());
      files.put("data/company-people.csv", firms.people());
    }
    if (recipe.has(Part.MENTIONS)) {
      files.put("data/mentions.jsonl", around.mentions());
    }
    if (recipe.has(Part.ENGAGEMENT)) {
      files.put("data/engagement.csv", around.engagement());
    }
    if (recipe.has(Part.COSTS)) {
      files.put("data/costs.csv", around.costs());
    }
    if (recipe.has(Part.ENROLMENTS)) {
      files.put("data/enrolments.csv", around.enrolments());
    }
  }

  private void rest() {
    Permissions permissions = new Permissions(census, rosters);
    if (recipe.has(Part.ORDERS)) {
      files.put("data/orders.csv", Orders.csv(census, rosters));
    }
    if (recipe.has(Part.CONSENTS)) {
      files.put("data/consents.csv", permissions.consents());
    }
    if (recipe.has(Part.GUARDIANS)) {
      files.put("data/guardians.csv", permissions.guardians());
    }
  }
}
