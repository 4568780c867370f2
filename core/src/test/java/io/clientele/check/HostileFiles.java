package io.clientele.check;

import io.clientele.source.SourceFile;
import java.util.List;

/** Files that nobody writes by accident. */
final class HostileFiles {
  private static final String FRONT =
      "---\nid: CUS-x\ntitle: x\ntype: CUS\nstatus: Draft\nversion: 1\nowner: x\n---\n";

  /** Small ones, each with its own trick. */
  static final List<SourceFile> ALL =
      List.of(
          file("empty.yaml", ""),
          file("empty.json", ""),
          file("null.json", "null"),
          file("number.json", "42"),
          file("text.yaml", "just words"),
          file("list.json", "[[], {}, null, 1, \"a\", [[{}]]]"),
          file("types.json", "{\"customerID\": [], \"title\": {}, \"dependencies\": 7}"),
          file(
              "nested.json",
              "{\"customerID\": \"S\", \"performanceIndicators\": [null, 3, {}, []],"
                  + " \"dependencies\": [null, \"x\", {\"entityID\": {}}],"
                  + " \"customerNeeds\": [null, {}, 5], \"x-clientele\": 4}"),
          file("stages.json", "{\"journeyID\": \"J\", \"journeyStages\": [null, 1, {}, [], \"\"]}"),
          file("keys.json", "{\"a/b~c\": {\"d/e\": 1}, \"\": {\"\": 2}, \"customerID\": \"~/\"}"),
          file(
              "signs.json", "{\"customerID\": \"\\u001b[2J\\u202E`\\n`\", \"title\": \"\\u0000\"}"),
          file(
              "currency.json",
              "{\"customerID\": \"C\", \"customerLifetimeValue\": {\"currency\": \""
                  + "a\\n".repeat(5000)
                  + "\"}, \"title\": \""
                  + "t".repeat(5000)
                  + "\", \"customerLifecycleStage\": \""
                  + "s".repeat(5000)
                  + "\"}"),
          file("anchors.yaml", "*" + "a".repeat(5000) + "\n"),
          file("deep.json", "[".repeat(500) + "]".repeat(500)),
          file("self.yaml", "capabilityID: CAP-S\ntitle: CAP-S\nparent: CAP-S\nenables: CAP-S\n"),
          file("merge.yaml", "a: &a [x, x]\nb: [*a, *a]\n<<: *a\n"),
          file("tag.yaml", "!!javax.script.ScriptEngineManager []\n"),
          file("front.md", "---\nid: [\n---\n# x\n"),
          file("open.md", "---\nid: x\n"),
          file(
              "type.md", "---\ntype: [CUS]\nid: {a: b}\nquality_level: [gold]\nevidence: 3\n---\n"),
          file("level.md", FRONT.replace("status", "quality_level: platinum\nstatus") + "# x\n"),
          file("fence.md", FRONT + "```\n{never closed}\n## Relationship Overview\n"),
          file("labels.md", FRONT + "## Relationship Overview\n**Purpose:****Value:** **\n"));

  /** Large ones, each near the bound of what is read. */
  static final List<SourceFile> LARGE =
      List.of(
          file("braces.md", FRONT + "{".repeat(200_000)),
          file("choices.md", FRONT + "a|".repeat(200_000) + "\n" + "a-".repeat(200_000)),
          file("stars.md", FRONT + "*".repeat(200_000) + "x"),
          file("comments.md", FRONT + "## Validation\n" + "<!--".repeat(200_000)),
          file("headings.md", FRONT + "## Validation\n" + "### a\n".repeat(50_000)),
          file("hashes.md", FRONT + "# " + "#".repeat(200_000) + "x\n"),
          file("blanks.md", FRONT + "# a" + " ".repeat(200_000) + "x\n"),
          file("brackets.md", FRONT + "# " + "(".repeat(200_000) + "\n" + "[A".repeat(200_000)),
          file("holes.md", FRONT + "{hole} ".repeat(50_000)),
          file("labels.md", FRONT + "## Validation\n" + "**a:** b\n".repeat(50_000)),
          file("word.json", "{\"customerID\": \"" + "a".repeat(200_000) + "\"}"),
          file(
              "open.json",
              "[" + "{\"capabilityID\": \"x\", \"parent\": \"yy\"},".repeat(4000) + "{}]"));

  private HostileFiles() {}

  private static SourceFile file(String path, String text) {
    return new SourceFile(path, text);
  }
}
