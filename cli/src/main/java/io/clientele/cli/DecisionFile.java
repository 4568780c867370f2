package io.clientele.cli;

import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as a file that people and the review page exchange. */
final class DecisionFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CommandSpec command;

  DecisionFile(CommandSpec command) {
    this.command = command;
  }

  static String text(List<Decision> decisions) {
    return tree(decisions).toPrettyString() + "\n";
  }

  /** One object with the list {@code decisions}. */
  static ObjectNode tree(List<Decision> decisions) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    ArrayNode list = file.putArray("decisions");
    for (Decision it : decisions) {
      list.addObject()
          .put("a", it.a().toString())
          .put("b", it.b().toString())
          .put("verdict", it.verdict().word())
          .put("reason", it.reason())
          .put("author", it.author())
          .put("on", it.on().toString());
    }
    return file;
  }

  /** All decisions of a file, or a refusal that names the one at fault. */
  List<Decision> read(Path file, Steward steward, LocalDate today) {
    JsonNode list = tree(file).path("decisions");
    if (!list.isArray()) {
      throw refused("`%s` has no list `decisions`".formatted(file));
    }
    List<Decision> decisions = new ArrayList<>();
    Map<Set<RecordKey>, Decision.Verdict> said = new HashMap<>();
    for (JsonNode each : list) {
      String place = "decision %d of `%s`".formatted(decisions.size() + 1, file);
      Decision decision = decision(each, place, steward, today);
      Decision.Verdict before = said.put(decision.records(), decision.verdict());
      if (before != null && before != decision.verdict()) {
        throw refused(
            "%s says `%s` of two records of which another one there says `%s`"
                .formatted(place, decision.verdict().word(), before.word()));
      }
      decisions.add(decision);
    }
    return decisions;
  }

  private Decision decision(JsonNode each, String place, Steward steward, LocalDate today) {
    RecordKey a = record(each, "a", place);
    RecordKey b = record(each, "b", place);
    if (a.equals(b)) {
      throw refused("%s: `a` and `b` are one record, `%s`".formatted(place, a));
    }
    String author = each.path("author").asString("");
    return new Decision(
        a,
        b,
        verdict(each, place),
        steward.reason(each.path("reason").asString("")),
        author.isEmpty() ? steward.author() : author,
        day(each, place, today));
  }

  private JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JacksonException fault) {
      throw refused("`%s` is no JSON: %s".formatted(file, words(fault)));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Where and what, without the parser's own account of the place. */
  private static String words(JacksonException fault) {
    return "line %d, %s"
        .formatted(
            fault.getLocation().getLineNr(), fault.getOriginalMessage().replaceAll(" \\(.*", ""));
  }

  private RecordKey record(JsonNode each, String side, String place) {
    String text = each.path(side).asString("");
    return RecordKey.read(text)
        .orElseThrow(
            () ->
                refused(
                    "%s: `%s` is not a record SOURCE:KEY but `%s`".formatted(place, side, text)));
  }

  private Decision.Verdict verdict(JsonNode each, String place) {
    String text = each.path("verdict").asString("");
    for (Decision.Verdict verdict : Decision.Verdict.values()) {
      if (verdict.word().equals(text)) {
        return verdict;
      }
    }
    throw refused(
        "%s: `verdict` is `%s`, not `match`, `never` or `withdrawn`".formatted(place, text));
  }

  private LocalDate day(JsonNode each, String place, LocalDate today) {
    String text = each.path("on").asString("");
    try {
      return text.isEmpty() ? today : LocalDate.parse(text);
    } catch (DateTimeParseException fault) {
      throw refused("%s: `on` is no day such as 2026-06-30 but `%s`".formatted(place, text));
    }
  }

  private ParameterException refused(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
