package io.clientele.cli;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.difference.Breaking;
import io.clientele.model.difference.EdgeChange;
import io.clientele.model.difference.ElementChange;
import io.clientele.model.difference.ElementChange.Sort;
import io.clientele.model.difference.FieldChange;
import io.clientele.source.Folder;
import java.util.List;
import java.util.Locale;

/** Tells a difference to a person at a terminal. */
record DiffText(Compared compared) {
  String text() {
    StringBuilder text = new StringBuilder(compared.title());
    breaking(text, compared.difference().breaking());
    for (Sort sort : Sort.values()) {
      elements(text, sort, compared.difference().of(sort));
    }
    edges(text, compared.difference().edges());
    unreadable(text, "before", compared.before());
    unreadable(text, "after", compared.after());
    return text.append(compared.difference().isEmpty() ? "\nnothing differs" : "").toString();
  }

  private static void breaking(StringBuilder text, List<Breaking> breaking) {
    if (!breaking.isEmpty()) {
      text.append("\n\nbreaking: ").append(breaking.size());
    }
    for (Breaking one : breaking) {
      text.append("\n  ! ")
          .append(one.message())
          .append("  (")
          .append(one.rule().word())
          .append(", ")
          .append(Told.at(one.where()))
          .append(")");
    }
  }

  private static void elements(StringBuilder text, Sort sort, List<ElementChange> changes) {
    if (!changes.isEmpty()) {
      text.append("\n\n").append(word(sort)).append(": ").append(changes.size());
    }
    for (ElementChange change : changes) {
      text.append("\n  ").append(line(change));
      change.fields().forEach(field -> text.append("\n      ").append(line(field)));
    }
  }

  static String word(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private static String line(ElementChange change) {
    return switch (change.sort()) {
      case ADDED -> "+ " + Told.placed(change.element());
      case REMOVED -> "- " + Told.placed(change.element());
      case CHANGED -> "~ " + Told.placed(change.element());
      case RENAMED -> "~ " + renamed(change.before().orElseThrow(), change.after().orElseThrow());
    };
  }

  private static String renamed(Element before, Element after) {
    return Told.element(before)
        + " → "
        + Told.name(after.id())
        + " "
        + Told.line(after.title())
        + "  "
        + Told.at(after.span());
  }

  static String line(FieldChange field) {
    return Told.line(field.field())
        + ": "
        + (field.before().isEmpty() ? "(none)" : Told.line(field.before()))
        + " → "
        + (field.after().isEmpty() ? "(none)" : Told.line(field.after()));
  }

  private static void edges(StringBuilder text, List<EdgeChange> edges) {
    if (!edges.isEmpty()) {
      text.append("\n\nedges: ").append(edges.size());
    }
    for (EdgeChange change : edges) {
      text.append("\n  ").append(change.added() ? "+ " : "- ").append(line(change.edge()));
    }
  }

  static String line(Edge edge) {
    return Told.name(edge.source().id())
        + " "
        + edge.relation()
        + " "
        + Told.name(edge.target().id())
        + "  "
        + Told.at(edge.span());
  }

  private static void unreadable(StringBuilder text, String when, Folder folder) {
    List<String> files = Compared.unreadable(folder);
    if (!files.isEmpty()) {
      text.append("\n\nunreadable ").append(when).append(", and so left out");
      files.forEach(file -> text.append("\n  ").append(Told.line(file)));
    }
  }
}
