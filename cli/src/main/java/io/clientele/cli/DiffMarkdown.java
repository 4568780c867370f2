package io.clientele.cli;

import io.clientele.model.Element;
import io.clientele.model.difference.Breaking;
import io.clientele.model.difference.Difference;
import io.clientele.model.difference.EdgeChange;
import io.clientele.model.difference.ElementChange;
import io.clientele.model.difference.ElementChange.Sort;
import io.clientele.model.difference.FieldChange;
import io.clientele.source.Folder;
import java.util.List;

/** Writes a difference as a report for a review. */
record DiffMarkdown(Compared compared) {
  String text() {
    Difference difference = compared.difference();
    StringBuilder text = new StringBuilder("# Model changes: ").append(plain(compared.title()));
    text.append("\n\n").append(counts(difference)).append("\n");
    breaking(text, difference.breaking());
    for (Sort sort : Sort.values()) {
      elements(text, sort, difference.of(sort));
    }
    edges(text, difference.edges());
    unreadable(text, "before", compared.before());
    unreadable(text, "after", compared.after());
    return text.toString().stripTrailing();
  }

  private static String counts(Difference difference) {
    if (difference.isEmpty()) {
      return "Nothing differs.";
    }
    StringBuilder text = new StringBuilder("| breaking |");
    StringBuilder rule = new StringBuilder("|---|");
    StringBuilder row = new StringBuilder("| ").append(difference.breaking().size()).append(" |");
    for (Sort sort : Sort.values()) {
      text.append(" ").append(DiffText.word(sort)).append(" |");
      rule.append("---|");
      row.append(" ").append(difference.of(sort).size()).append(" |");
    }
    return text.append(" edges |\n")
        .append(rule)
        .append("---|\n")
        .append(row)
        .append(" ")
        .append(difference.edges().size())
        .append(" |")
        .toString();
  }

  private static void breaking(StringBuilder text, List<Breaking> breaking) {
    if (!breaking.isEmpty()) {
      text.append("\n## Breaking\n\n");
    }
    for (Breaking one : breaking) {
      text.append("- **")
          .append(one.rule().word())
          .append("** ")
          .append(plain(one.message().replace("`", "")))
          .append(" (")
          .append(code(Told.at(one.where())))
          .append(")\n");
    }
  }

  private static void elements(StringBuilder text, Sort sort, List<ElementChange> changes) {
    if (!changes.isEmpty()) {
      String word = DiffText.word(sort);
      text.append("\n## ").append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      text.append("\n\n");
    }
    for (ElementChange change : changes) {
      text.append("- ").append(element(change.before().orElse(change.element())));
      if (sort == Sort.RENAMED) {
        Element now = change.element();
        text.append(" → ").append(code(now.id())).append(" ").append(plain(now.title()));
      }
      text.append(" (").append(code(Told.at(change.element().span()))).append(")\n");
      change.fields().forEach(field -> text.append("  - ").append(line(field)).append("\n"));
    }
  }

  private static String element(Element element) {
    return Told.kind(element.kind()) + " " + code(element.id()) + " " + plain(element.title());
  }

  private static String line(FieldChange field) {
    return code(field.field()) + ": " + value(field.before()) + " → " + value(field.after());
  }

  private static String value(String text) {
    return text.isEmpty() ? "none" : code(text);
  }

  private static void edges(StringBuilder text, List<EdgeChange> edges) {
    if (!edges.isEmpty()) {
      text.append("\n## Edges\n\n");
    }
    for (EdgeChange change : edges) {
      text.append(change.added() ? "- added: " : "- removed: ")
          .append(code(change.edge().source().id()))
          .append(" ")
          .append(plain(change.edge().relation()))
          .append(" ")
          .append(code(change.edge().target().id()))
          .append(" (")
          .append(code(Told.at(change.edge().span())))
          .append(")\n");
    }
  }

  private static void unreadable(StringBuilder text, String when, Folder folder) {
    List<String> files = Compared.unreadable(folder);
    if (!files.isEmpty()) {
      text.append("\n## Unreadable ").append(when).append("\n\n");
      files.forEach(file -> text.append("- ").append(code(file)).append("\n"));
    }
  }

  /** What a file says must not become markup of the report. */
  private static String plain(String text) {
    return Told.line(text).replaceAll("([\\\\`*_\\[\\]<>#|!])", "\\\\$1");
  }

  private static String code(String text) {
    return "`" + Told.line(text).replace('`', '\'') + "`";
  }
}
