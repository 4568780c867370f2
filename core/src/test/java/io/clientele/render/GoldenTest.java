package io.clientele.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.About;
import io.clientele.check.Judgement;
import io.clientele.finding.Edit;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One judgement with everything in it, in all forms: every severity, second places, fixes, what is
 * not shown, and signs that a terminal, an XML reader or a log would obey.
 */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/io/clientele/render/golden");
  private static final Map<Form, String> FILES =
      Map.of(
          Form.TEXT, "text.txt",
          Form.JSON, "findings.json",
          Form.SARIF, "sarif.json",
          Form.JUNIT, "junit.xml",
          Form.GITHUB, "github.txt");

  private static final String ODD = "odd folder/ümlaut,100%.yaml";
  private static final Map<String, SourceFile> TEXTS =
      Map.of(
          "business.yaml",
          new SourceFile("business.yaml", "- capabilityID: CAP-1\n  enables: VS-9\n"),
          ODD,
          new SourceFile(ODD, "title: <b>&\"x\"</b> \u001b[31m\ud83d\ude00\n"));

  @ParameterizedTest
  @EnumSource(Form.class)
  void each_form_tells_the_judgement_as_it_did_before(Form form) throws IOException {
    Path file = FOLDER.resolve(FILES.getOrDefault(form, ""));
    String told = Renderings.of(form, sheet());
    if (System.getProperty("clientele.accept") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, told);
    }
    assertThat(told).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void no_form_lets_a_control_through(Form form) {
    String raw = Renderings.of(form, sheet()).replaceAll("[\\n]", "");
    assertThat(raw).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
  }

  @Test
  void the_order_is_the_same_everywhere() {
    List<String> json = new ArrayList<>();
    read(Form.JSON).path("findings").forEach(one -> json.add(one.path("code").asString()));
    List<String> sarif = new ArrayList<>();
    for (JsonNode one : read(Form.SARIF).at("/runs/0/results")) {
      if (!one.has("suppressions")) {
        sarif.add(one.path("ruleId").asString());
      }
    }
    assertThat(sarif).isEqualTo(json);
    assertThat(codes(Form.TEXT, "(?m)^(?:error|warning|info) ([A-Z]+-?\\d+): ")).isEqualTo(json);
    assertThat(codes(Form.GITHUB, "(?m)title=([A-Z]+-?\\d+)")).isEqualTo(json);
  }

  /**
   * The required shape, written from the standard's text (OASIS SARIF 2.1.0, sections 3.13-3.58).
   */
  @Test
  void sarif_has_the_shape_that_its_standard_requires() {
    JsonNode log = read(Form.SARIF);
    assertThat(log.path("version").asString()).isEqualTo("2.1.0");
    assertThat(log.path("runs").isArray()).isTrue();
    JsonNode run = log.at("/runs/0");
    assertThat(run.at("/tool/driver/name").asString()).isNotBlank();
    assertThat(run.path("columnKind").asString()).isIn("utf16CodeUnits", "unicodeCodePoints");
    JsonNode rules = run.at("/tool/driver/rules");
    rules.forEach(rule -> assertThat(rule.path("id").asString("")).isNotBlank());
    assertThat(run.path("results")).isNotEmpty();
    for (JsonNode result : run.path("results")) {
      int index = result.path("ruleIndex").asInt();
      assertThat(rules.get(index).path("id")).isEqualTo(result.path("ruleId"));
      assertThat(result.path("level").asString()).isIn("none", "note", "warning", "error");
      assertThat(result.at("/message/text").asString()).isNotBlank();
      result.path("locations").forEach(GoldenTest::isLocation);
      result.path("relatedLocations").forEach(GoldenTest::isLocation);
      for (JsonNode one : result.path("suppressions")) {
        assertThat(one.path("kind").asString()).isIn("inSource", "external");
      }
      result.path("fixes").forEach(GoldenTest::isFix);
      assertThat(result.path("partialFingerprints").isObject()).isTrue();
    }
  }

  private static void isLocation(JsonNode location) {
    isUri(location.at("/physicalLocation/artifactLocation/uri"));
    isRegion(location.at("/physicalLocation/region"));
  }

  private static void isFix(JsonNode fix) {
    assertThat(fix.path("artifactChanges")).isNotEmpty();
    for (JsonNode change : fix.path("artifactChanges")) {
      isUri(change.at("/artifactLocation/uri"));
      assertThat(change.path("replacements")).isNotEmpty();
      change.path("replacements").forEach(one -> isRegion(one.path("deletedRegion")));
    }
  }

  private static void isUri(JsonNode uri) {
    assertThat(uri.asString("")).matches("[A-Za-z0-9._~%/,-]+");
  }

  private static void isRegion(JsonNode region) {
    assertThat(region.path("startLine").asInt()).isPositive();
    assertThat(region.path("startColumn").asInt()).isPositive();
    assertThat(region.path("endLine").asInt())
        .isGreaterThanOrEqualTo(region.path("startLine").asInt());
    assertThat(region.path("endColumn").asInt()).isPositive();
  }

  @Test
  void junit_is_well_formed_and_its_counts_are_true() throws Exception {
    byte[] bytes = Renderings.of(Form.JUNIT, sheet()).getBytes(StandardCharsets.UTF_8);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests"))
        .isEqualTo("" + document.getElementsByTagName("testcase").getLength());
    assertThat(suite.getAttribute("failures"))
        .isEqualTo("" + document.getElementsByTagName("failure").getLength());
    assertThat(suite.getAttribute("skipped"))
        .isEqualTo("" + document.getElementsByTagName("skipped").getLength());
  }

  private static List<String> codes(Form form, String pattern) {
    return Pattern.compile(pattern)
        .matcher(Renderings.of(form, sheet()))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static JsonNode read(Form form) {
    return JsonMapper.builder().build().readTree(Renderings.of(form, sheet()));
  }

  private static Judgement judgement() {
    Finding error =
        new Finding(
                "CLT204",
                Severity.ERROR,
                new Span("business.yaml", 2, 12, 2, 16),
                "value stream `VS-9` is not declared")
            .help("did you mean `VS-1`?")
            .related(List.of(new Related(Span.point("business.yaml", 1, 3), "the capability")))
            .fix(
                new Fix(
                    "write `VS-1`",
                    List.of(new Edit(new Span("business.yaml", 2, 12, 2, 16), "VS-1"))));
    Finding warning =
        new Finding(
                "BANK-001",
                Severity.WARNING,
                new Span(ODD, 1, 8, 1, 20),
                "title `<b>&\"x\"]]>\u001b\u0000\u202e\ud800` is odd: 100%, ::error::")
            .help("two\nlines");
    Finding info =
        new Finding("CLT404", Severity.INFO, new Span(ODD, 1, 1, 1, 6), "it is tied to nothing");
    Finding old = new Finding("CLT404", Severity.WARNING, Span.point("z.yaml", 3, 1), "it is old");
    return new Judgement(
        List.of(error, info, warning),
        List.of(new Judgement.Suppressed(old, "later & \"never\"")),
        List.of(new Finding("CLT204", Severity.ERROR, Span.startOf("a:b.yaml"), "known")),
        List.of(),
        List.of("CLT902"));
  }

  private static Sheet sheet() {
    List<About> checks =
        List.of(
            new About(
                "CLT204",
                "A reference leads nowhere",
                Severity.ERROR,
                "---\ncode: CLT204\n---\n\n## What it finds\n\nA name.\n"),
            new About("CLT404", "A thing is tied to nothing", Severity.WARNING, ""),
            new About("CLT902", "A rule selects nobody", Severity.WARNING, ""),
            new About("BANK-001", "A title is odd", Severity.WARNING, "two\nlines"));
    return new Sheet(
        judgement(),
        path -> Optional.ofNullable(TEXTS.get(path)),
        checks,
        new Sheet.Tool("1.2.3", "model dir/", Severity.ERROR, false));
  }
}
