package io.clientele.fuzz;

import io.clientele.finding.Edit;
import io.clientele.finding.Span;
import io.clientele.source.Format;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.Section;
import io.clientele.source.SourceFile;
import io.clientele.source.Tree;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What holds for every format and every text. */
public final class ReadingLaws {
  private final Format format;
  private final SourceFile file;
  private final Places places;

  private ReadingLaws(Format format, SourceFile file) {
    this.format = format;
    this.file = file;
    this.places = new Places(file);
  }

  /** Fails with the law that a format breaks on a file. */
  public static void hold(Format format, SourceFile file) {
    new ReadingLaws(format, file).hold();
  }

  private void hold() {
    Parsed parsed = format.parse(file);
    if (parsed instanceof Parsed.Refused refused) {
      refused(refused);
      Law.holds(refused.equals(format.parse(file)), "the same text is refused in two ways");
    } else if (parsed instanceof Parsed.Read read) {
      tree(read.tree());
      repairs(read);
      Law.holds(
          format.parse(file) instanceof Parsed.Read again && same(read, again),
          "the same text is read in two ways");
    }
  }

  private static boolean same(Parsed.Read one, Parsed.Read other) {
    Tree a = one.tree();
    Tree b = other.tree();
    return a.value().equals(b.value())
        && a.values().equals(b.values())
        && a.keys().equals(b.keys())
        && a.sections().equals(b.sections())
        && one.repairs().equals(other.repairs());
  }

  private void refused(Parsed.Refused refused) {
    places.holds(refused.at());
    refused.related().forEach(one -> places.holds(one.span()));
    Law.holds(!refused.reason().isBlank(), "a refusal gives no reason");
    Law.holds(!refused.help().isBlank(), "a refusal gives no help");
    Law.holds(refused.code().matches("CLT1\\d\\d"), "a refusal has no code");
  }

  private void tree(Tree tree) {
    tree.values().forEach((pointer, span) -> found(tree, pointer, span));
    tree.keys().forEach((pointer, span) -> found(tree, pointer, span));
    Law.holds(tree.values().containsKey(""), "the whole has no place");
    node(tree, tree.value(), "", 1);
    tree.sections().forEach(this::section);
  }

  private void found(Tree tree, String pointer, Span span) {
    places.holds(span);
    Law.holds(!tree.value().at(pointer).isMissingNode(), "nothing is at " + pointer);
  }

  /** Every value has a place of its own or that of the alias it stands behind. */
  private void node(Tree tree, JsonNode node, String pointer, int depth) {
    Law.holds(depth <= 2 * Format.DEEPEST + 4, "the tree is too deep");
    Law.holds(!node.isDouble() || Double.isFinite(node.asDouble()), "a number is none");
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String below = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
      child(tree, pointer, below, member.getValue(), depth);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      child(tree, pointer, pointer + "/" + i, node.path(i), depth);
    }
  }

  private void child(Tree tree, String pointer, String below, JsonNode value, int depth) {
    Law.holds(
        places.within(tree.at(below), tree.at(pointer)),
        "the place of " + below + " is not inside the one of " + pointer);
    Law.holds(
        !tree.keys().containsKey(below) || places.within(tree.keyAt(below), tree.at(pointer)),
        "the key of " + below + " is not inside the place of " + pointer);
    node(tree, value, below, depth + 1);
  }

  private void section(Section section) {
    places.holds(section.span());
    section.aspects().forEach(one -> places.holds(one.span()));
    Law.holds(file.text().contains(section.text()), "a section is no part of the text");
  }

  private void repairs(Parsed.Read read) {
    for (Repair repair : read.repairs()) {
      places.holds(repair.span());
      Law.holds(!repair.what().isBlank() && !repair.help().isBlank(), "a repair says nothing");
    }
    List<Edit> edits =
        read.repairs().stream()
            .flatMap(repair -> repair.fix().stream())
            .flatMap(fix -> fix.edits().stream())
            .toList();
    if (!edits.isEmpty()) {
      mended(read, places.edited(edits));
    }
  }

  private void mended(Parsed.Read read, String text) {
    Parsed parsed = format.parse(new SourceFile(file.path(), text));
    Law.holds(
        parsed instanceof Parsed.Read again
            && again.tree().value().equals(read.tree().value())
            && again.repairs().stream().allMatch(repair -> repair.fix().isEmpty()),
        "what the fixes leave reads otherwise");
  }
}
