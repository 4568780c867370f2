package io.clientele.check.policy;

import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the innermost element around a finding; what is below front matter is the document's. */
final class Around {
  private final Model model;
  private @Nullable Map<String, List<Element>> byFile;

  Around(Model model) {
    this.model = model;
  }

  Optional<Element> element(Finding finding) {
    Map<String, List<Element>> files = files();
    Element found = null;
    for (Element element : files.getOrDefault(finding.span().file(), List.of())) {
      boolean holds = element.pointer().isEmpty() || holds(element.span(), finding.span());
      if (holds && (found == null || isInside(element, found))) {
        found = element;
      }
    }
    return Optional.ofNullable(found);
  }

  private Map<String, List<Element>> files() {
    Map<String, List<Element>> ready = byFile;
    if (ready == null) {
      ready = new HashMap<>();
      for (Element element : model.elements()) {
        add(ready, element);
      }
      for (Document document : model.documents()) {
        add(ready, document.element());
      }
      byFile = ready;
    }
    return ready;
  }

  private static void add(Map<String, List<Element>> files, Element element) {
    files.computeIfAbsent(element.tree().file().path(), path -> new ArrayList<>()).add(element);
  }

  private static boolean isInside(Element inner, Element outer) {
    return inner.pointer().startsWith(outer.pointer()) && !inner.pointer().equals(outer.pointer());
  }

  private static boolean holds(Span outer, Span inner) {
    boolean begins =
        outer.line() < inner.line()
            || (outer.line() == inner.line() && outer.column() <= inner.column());
    boolean ends =
        inner.line() < outer.endLine()
            || (inner.line() == outer.endLine() && inner.column() <= outer.endColumn());
    return begins && ends;
  }
}
