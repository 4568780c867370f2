package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.edit.Drafts;
import io.clientele.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * New documents and elements pass the checks of their form, and lack only what is to be written.
 */
final class NewTest {
  @TempDir private Path folder;
  private Path shop;

  @BeforeEach
  void a_workspace() {
    shop = folder.resolve("shop");
    Outcome.of("init", shop);
  }

  @ParameterizedTest
  @CsvSource({
    "segment, customer/night-owls.segment.yaml, SEG-002",
    "persona, customer/night-owls.persona.yaml, PERSONA-002",
    "journey, customer/night-owls.journey.yaml, JOURNEY-002",
    "relationship, customer/night-owls.relationship.yaml, REL-002",
    "capability, business/night-owls.capability.yaml, CAP-002",
    "initiative, business/night-owls.initiative.yaml, INITIATIVE-001",
    "CUS, documents/CUS-night-owls.md, CUS-night-owls",
    "cjm, documents/CJM-night-owls.md, CJM-night-owls",
    "RSK, documents/RSK-night-owls.md, RSK-night-owls",
  })
  void it_stands_where_its_like_stand_under_the_next_free_id(String what, String path, String id) {
    Outcome outcome = write(what, "Night Owls!");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains(path + " declares " + id);
    assertThat(shop.resolve(path)).exists();
  }

  @Test
  void every_kind_and_type_has_a_template_of_the_right_form() {
    List<String> names = new Drafts(Workspace.open(shop).model()).names();
    assertThat(names).hasSizeGreaterThan(150);
    for (String name : names) {
      assertThat(write(name, "A \"Thing\": #1 of " + name).err()).as(name).isEmpty();
    }
    Set<String> codes = new TreeSet<>();
    for (JsonNode finding : findings()) {
      String code = finding.path("code").asString("");
      if (code.startsWith("CLT1") || code.startsWith("CLT20") || code.startsWith("CLT602")) {
        codes.add(code + " " + finding.path("message").asString(""));
      }
    }
    assertThat(codes).isEmpty();
  }

  @Test
  void a_document_with_its_placeholders_reaches_no_level() {
    write("CUS", "Night Owls");
    Document document = Workspace.open(shop).model().documents().get(0);
    assertThat(document.levelReached()).isEqualTo("none");
    assertThat(document.missingSections()).isEmpty();
    assertThat(document.criteria()).noneMatch(Document.Criterion::met);
    assertThat(findings()).anyMatch(one -> one.path("code").asString("").equals("CLT603"));
  }

  @Test
  void the_only_segment_is_meant_when_none_is_named() throws IOException {
    write("persona", "Robin");
    assertThat(Files.readString(shop.resolve("customer/robin.persona.yaml")))
        .contains("customerSegmentID: \"SEG-001\"")
        .contains("orgUnitTitle: \"Customer Team\"");
    write("segment", "Others");
    Outcome unclear = write("persona", "Kim");
    assertThat(unclear.code()).isEqualTo(2);
    assertThat(unclear.err()).contains("--segment").contains("SEG-001, SEG-002");
    assertThat(write("persona", "Kim", "--segment", "SEG-002").code()).isZero();
    assertThat(write("persona", "Lee", "--segment", "SEG-9").err()).contains("SEG-9");
  }

  @Test
  void what_is_there_is_left_as_it_is() throws IOException {
    Path path = shop.resolve("business/night-owls.capability.yaml");
    Files.writeString(path, "- {capabilityID: CAP-7, title: Mine}\n");
    Outcome outcome = write("capability", "Night Owls");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("exists already");
    assertThat(path).hasContent("- {capabilityID: CAP-7, title: Mine}\n");
    write("CUS", "Night Owls");
    assertThat(write("CUS", "Night Owls").out()).contains("CUS-night-owls-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../elsewhere", "/tmp", "customer/../../out"})
  void nothing_is_written_outside_the_workspace(String dir) {
    assertThat(write("capability", "Night Owls", "--dir", dir).code()).isEqualTo(2);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(shop));
  }

  @Test
  void a_wrong_name_is_answered_with_the_nearest() {
    Outcome outcome = write("persone", "Robin");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("persona");
    assertThat(write("stage", "Robin").code()).as("a part of a journey").isEqualTo(2);
    assertThat(write("persona", "  ").code()).isEqualTo(2);
  }

  private Iterable<JsonNode> findings() {
    Outcome check = Outcome.of("check", "--format", "json", shop);
    return JsonMapper.shared().readTree(check.out()).path("findings").values();
  }

  private Outcome write(String what, String title, String... more) {
    List<Object> args = new java.util.ArrayList<>(List.of("new", what, title));
    args.addAll(List.of(more));
    args.addAll(List.of("--workspace", shop));
    return Outcome.of(args.toArray());
  }
}
