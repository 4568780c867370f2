package io.clientele.site;

import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Indicator;
import io.clientele.model.Journey;
import io.clientele.model.Journey.Stage;
import io.clientele.model.Journey.Touchpoint;
import io.clientele.model.LineOfSight;
import io.clientele.model.Persona;
import io.clientele.model.Relationship;
import io.clientele.model.Segment;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A bank's model; every text for people goes through one function, so that it can be hostile. */
final class BankModel {
  private final UnaryOperator<String> t;
  private final TestModel model = new TestModel();

  private BankModel(UnaryOperator<String> text) {
    this.t = text;
  }

  static TestModel of(UnaryOperator<String> text) {
    BankModel bank = new BankModel(text);
    bank.business();
    bank.segments();
    bank.personas();
    bank.journeys();
    bank.relationships();
    bank.sights();
    return bank.model;
  }

  private Element element(String id, String kind, String title) {
    ObjectNode value = JsonMapper.shared().createObjectNode();
    value.put("description", t.apply("What " + title + " is about, in one sentence."));
    String file = kind + "/" + id.toLowerCase(java.util.Locale.ROOT).replace('/', '-') + ".yaml";
    Tree tree =
        new Tree(
            new SourceFile(file, ""),
            value,
            Map.of("", new Span(file, 1, 1, 40, 1)),
            Map.of(),
            List.of());
    Element element =
        new Element(id, kind, t.apply(title), t.apply("Premium Banking Division"), false, tree, "");
    model.elements.add(element);
    return element;
  }

  private Element get(String id) {
    return model.element(id).orElseThrow();
  }

  private Edge edge(String from, String relation, String to) {
    Edge edge = new Edge(get(from), relation, get(to), "dependencies", get(from).span());
    model.edges.add(edge);
    return edge;
  }

  private List<String> all(String... texts) {
    return java.util.Arrays.stream(texts).map(t).toList();
  }

  private void business() {
    model.name = t.apply("Retail bank");
    element("CAP-001", "capability", "Wealth Advisory Services");
    element("CAP-002", "capability", "Digital Onboarding");
    element("CAP-003", "capability", "Customer Data Management");
    element("VS-001", "value-stream", "Acquire and Onboard Clients");
    element("VS-002", "value-stream", "Advise and Invest");
    element("STRAT-001", "strategy", "Grow Advised Assets");
    element("IND-001", "indicator", "Assets under advice");
    element("SVC-003", "service", "Portfolio Management Service");
    element("UNIT-001", "organisation-unit", "Premium Banking Division");
    edge("CAP-001", "enables", "VS-002");
    edge("CAP-002", "enables", "VS-001");
    edge("VS-002", "realises", "STRAT-001");
    edge("VS-001", "realises", "STRAT-001");
    edge("STRAT-001", "measured-by", "IND-001");
  }

  private Indicator indicator(
      String subject, String name, double current, double target, String unit) {
    return new Indicator(
        subject,
        t.apply(name),
        "",
        Double.toString(current),
        Double.toString(target),
        unit,
        OptionalDouble.of(current),
        OptionalDouble.of(target),
        Optional.empty(),
        Span.startOf("x.yaml"));
  }

  private Segment segment(String id, String title, String about, List<Indicator> indicators) {
    Element element = element(id, "segment", title);
    for (String need :
        List.of("Wealth preservation", "Tax-efficient growth", "A single person to call")) {
      element(id + "/" + need.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), "need", need);
    }
    return new Segment(
        element,
        t.apply(about),
        "behavioural",
        t.apply("Premium Banking Division"),
        all("Investor"),
        List.of(
            new Segment.Need(
                id + "/wealth-preservation", t.apply("Wealth preservation"), element.span()),
            new Segment.Need(
                id + "/tax-efficient-growth", t.apply("Tax-efficient growth"), element.span()),
            new Segment.Need(
                id + "/a-single-person-to-call",
                t.apply("A single person to call"),
                element.span())),
        t.apply("High"),
        all("Referral", "Branch", "Web"),
        all("Yearly review", "Dedicated adviser"),
        t.apply("Growth"),
        Optional.of(
            new Segment.LifetimeValue(250000, "EUR", "20 years", "Margin less cost to serve")),
        indicators,
        List.of(new Segment.RelatedSegment("CUST-SEG-003", "progression", 3)),
        all("Shorten the first meeting", "Bring advice into the app"),
        t.apply("Carries the strategy for advised assets"),
        Optional.of(
            new Segment.Membership(
                "person",
                t.apply("annual_income >= 150000 AND age BETWEEN 35 AND 65"),
                true,
                "",
                element.span())));
  }

  private void segments() {
    String a = "CUST-SEG-001";
    model.segments.add(
        segment(
            a,
            "Affluent Professionals",
            "High earners between 35 and 65 who want advice that respects how little time they"
                + " have.",
            List.of(
                indicator(a, "Recommendation score", 45, 60, "points"),
                indicator(a, "Satisfaction", 82, 90, "%"),
                indicator(a, "Products held per customer", 3.7, 4.5, "products"))));
    model.segments.add(
        segment(
            "CUST-SEG-002",
            "Young Savers",
            "People at the start of their working life who bank on the phone and nowhere else.",
            List.of(indicator("CUST-SEG-002", "Satisfaction", 75, 80, "%"))));
    model.segments.add(
        segment(
            "CUST-SEG-003",
            "Business Owners",
            "Owners of small firms whose private and business money belong together.",
            List.of(indicator("CUST-SEG-003", "Effort", 5.1, 5.5, "points"))));
    edge(a, "supported-by", "CAP-001");
    edge(a, "participates-in", "VS-002");
    edge(a, "consumes", "SVC-003");
  }

  private void personas() {
    persona("PERSONA-001", "Michael Chen", "CUST-SEG-001");
    persona("PERSONA-002", "Aisha Haddad", "CUST-SEG-002");
    persona("PERSONA-003", "Birgit Lindqvist", "CUST-SEG-003");
  }

  private void persona(String id, String name, String segmentId) {
    model.personas.add(
        new Persona(
            element(id, "persona", name),
            t.apply("A software director who treats money as a project with a deadline."),
            t.apply("Premium Banking Division"),
            segmentId,
            Map.of(
                "age", "42", "location", t.apply("Zurich"), "incomeLevel", t.apply("EUR 210,000")),
            Map.of(
                "values",
                t.apply("Independence, clarity"),
                "motivation",
                t.apply("Retire at 58 without worry")),
            all(
                "Compares three offers before every decision",
                "Reads on the train, signs at night"),
            all(
                "Retire at 58",
                "Pay for two university degrees",
                "Understand every fee on one page"),
            all("Be free before he is tired"),
            all("Reads a fund report alone"),
            all(
                "Calls during working hours",
                "The same form twice",
                "Advice that ignores what he already told us"),
            all("Colleagues", "Independent tests"),
            all("Gathers, compares, asks once, decides"),
            all("Two phones, one password manager"),
            all("Tell me what it costs and what it brings. I will decide tonight."),
            t.apply(
                "He leaves at seven, reads the market letter on the train, has nine meetings and"
                    + " answers the bank at a quarter past ten in the evening, if it can be done"
                    + " in three minutes.")));
  }

  private Stage stage(String name, int emotion, String days, List<String> channels) {
    String id = "JOURNEY-001/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    Element element = element(id, "stage", name);
    return new Stage(
        id,
        t.apply(name),
        t.apply("What happens in " + name),
        List.of(
            new Touchpoint(id + "/a", t.apply("Website visit"), t.apply("web"), "read"),
            new Touchpoint(id + "/b", t.apply("Call with the adviser"), t.apply("phone"), "talk")),
        all("Compares offers and fees", "Uploads documents"),
        all("Do they understand my situation?"),
        all("Has to repeat what was already said"),
        all("Prefill the form from what is known"),
        List.of("CAP-001"),
        List.of("VS-002"),
        List.of(indicator(id, "Satisfaction in " + name, 80, 85, "%")),
        OptionalInt.of(emotion),
        all("Fees are not on the first page"),
        Optional.of(Duration.parse(days)),
        channels,
        false,
        false,
        false,
        "",
        List.of(),
        element.span());
  }

  private void journeys() {
    Element element = element("JOURNEY-001", "journey", "Wealth Management Onboarding");
    List<Stage> stages =
        List.of(
            stage("Discovery", 1, "P7D", List.of("web", "branch")),
            stage("Needs Assessment", 0, "P14D", List.of("branch", "video")),
            stage("Solution Design", 1, "P10D", List.of("branch")),
            stage("Implementation", -1, "P5D", List.of("branch", "web")),
            stage("Review", 2, "P30D", List.of("video", "phone")));
    model.journeys.add(
        new Journey(
            element,
            t.apply(
                "From the first question about investing to the first yearly review, with one"
                    + " adviser throughout."),
            "CUST-SEG-001",
            List.of("PERSONA-001"),
            t.apply("Premium Banking Division"),
            stages,
            "as-is",
            Map.of("empathy", 4.5, "consistency", 4.0),
            List.of("onboarding"),
            Duration.ofDays(30),
            List.of(indicator("JOURNEY-001", "Completion", 70, 80, "%"))));
    model.journeys.add(
        new Journey(
            element("JOURNEY-002", "journey", "Service Request"),
            t.apply("From a question to its answer."),
            "CUST-SEG-002",
            List.of("PERSONA-002"),
            t.apply("Service"),
            List.of(),
            "as-is",
            Map.of(),
            List.of(),
            Duration.ofDays(14),
            List.of()));
    edge("JOURNEY-001", "mapped-to", "VS-001");
  }

  private void relationships() {
    Element element = element("REL-001", "relationship", "Premium Advisory");
    model.relationships.add(
        new Relationship(
            element,
            t.apply("One adviser, four meetings a year, and an open line in between."),
            "CUST-SEG-001",
            t.apply("Premium Banking Division"),
            t.apply("advisory"),
            4,
            t.apply("active"),
            t.apply("loyal"),
            all("Begun in 2014 as a service of two branches"),
            all("A person who knows the whole picture"),
            all("Adviser turnover", "Cheaper robo-advice"),
            all("Estate planning", "Private lending"),
            all("Quarterly review", "Answer within one working day"),
            List.of(indicator("REL-001", "Retention", 94, 96, "%"))));
    document(new Span("documents/CUS-premium-advisory.md", 12, 1, 12, 30));
    edge("REL-001", "manages", "SVC-003");
  }

  private void document(Span place) {
    model.documents.add(
        new Document(
            element("CUS-001", "document", "Premium Advisory"),
            "CUS",
            "Approved",
            "silver",
            "bronze",
            List.of(
                criterion("bronze", t.apply("Names the segment"), List.of(), place),
                criterion(
                    "silver",
                    t.apply("Every pain point names its source"),
                    all("interviews", "date"),
                    place),
                criterion("gold", t.apply("Quantifies the value at stake"), all("figure"), place)),
            List.of(
                new Document.Question(t.apply("Purpose is clear"), List.of(), place),
                new Document.Question(t.apply("Risks are met"), all("Risk Mitigation"), place)),
            List.of(
                new Document.Pitfall(
                    t.apply("Reactive only"),
                    t.apply("Customers hear of you when it is too late"),
                    Document.Outcome.OPEN,
                    all("Proactive Outreach"),
                    place)),
            List.of(
                new Document.Pattern(
                    "pattern-1",
                    t.apply("Channels joined"),
                    t.apply("One company at every touchpoint"),
                    Document.Outcome.MET,
                    List.of(
                        new Document.Evidence(
                            "pattern-1", "csat", "", "", "", t.apply("read it"), place)),
                    List.of(),
                    place)),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Document.Criterion criterion(
      String level, String text, List<String> lacking, Span where) {
    return new Document.Criterion(
        level + "-1", level, text, level.equals("gold"), Optional.empty(), lacking, where);
  }

  private void sights() {
    for (Segment segment : model.segments) {
      boolean whole = segment.id().equals("CUST-SEG-001");
      List<Element> needs = segment.needs().stream().map(need -> get(need.id())).toList();
      List<Edge> first =
          needs.stream()
              .map(need -> new Edge(segment.element(), "has-need", need, "needs", need.span()))
              .toList();
      List<Edge> second =
          needs.stream()
              .map(need -> new Edge(need, "requires", get("CAP-001"), "x", need.span()))
              .toList();
      model.lines.add(
          new LineOfSight(
              segment,
              List.of(
                  new LineOfSight.Hop("needs and stages", needs, first),
                  new LineOfSight.Hop(
                      "capability", List.of(get("CAP-001"), get("CAP-002")), second),
                  new LineOfSight.Hop(
                      "value stream",
                      whole ? List.of(get("VS-002"), get("VS-001")) : List.of(),
                      whole ? List.of(model.edges.get(0), model.edges.get(1)) : List.of()),
                  new LineOfSight.Hop(
                      "strategy",
                      whole ? List.of(get("STRAT-001")) : List.of(),
                      whole ? List.of(model.edges.get(2), model.edges.get(3)) : List.of()),
                  new LineOfSight.Hop(
                      "business value",
                      whole ? List.of(get("IND-001")) : List.of(),
                      whole ? List.of(model.edges.get(4)) : List.of()))));
    }
  }
}
