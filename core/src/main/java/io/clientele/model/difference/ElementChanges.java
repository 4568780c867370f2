package io.clientele.model.difference;

import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.difference.ElementChange.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the elements that differ. */
final class ElementChanges {
  private final Model before;
  private final Model after;
  private final Pairing pairing;

  ElementChanges(Model before, Model after, Pairing pairing) {
    this.before = before;
    this.after = after;
    this.pairing = pairing;
  }

  List<ElementChange> all() {
    List<ElementChange> changes = new ArrayList<>();
    for (Map.Entry<String, Element> entry : pairing.afterByKey().entrySet()) {
      Element now = entry.getValue();
      Optional<Element> former = pairing.formerly(entry.getKey());
      if (former.isEmpty()) {
        changes.add(change(Sort.ADDED, Optional.empty(), Optional.of(now), List.of()));
      } else {
        changed(former.get(), now).ifPresent(changes::add);
      }
    }
    for (Element gone : pairing.gone()) {
      changes.add(change(Sort.REMOVED, Optional.of(gone), Optional.empty(), List.of()));
    }
    return changes;
  }

  private Optional<ElementChange> changed(Element former, Element now) {
    List<FieldChange> fields = fields(former, now);
    boolean renamed = !ownId(former).equals(ownId(now)) || !former.title().equals(now.title());
    if (fields.isEmpty() && !renamed) {
      return Optional.empty();
    }
    Sort sort = renamed ? Sort.RENAMED : Sort.CHANGED;
    return Optional.of(change(sort, Optional.of(former), Optional.of(now), fields));
  }

  /** Without the whole's id, so that renaming a whole does not rename its parts. */
  private static String ownId(Element element) {
    String id = Content.key(element.id());
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private List<FieldChange> fields(Element former, Element now) {
    List<FieldChange> fields = new ArrayList<>();
    if (!former.kind().equals(now.kind())) {
      fields.add(new FieldChange("kind", former.kind(), now.kind()));
    }
    if (!former.value().equals(now.value())) {
      fields.addAll(Fields.between(Content.of(before, former), Content.of(after, now)));
    }
    if (former.pointer().isEmpty() && now.pointer().isEmpty()) {
      fields.addAll(Fields.sections(former.tree(), now.tree()));
    }
    return fields;
  }

  private static ElementChange change(
      Sort sort, Optional<Element> before, Optional<Element> after, List<FieldChange> fields) {
    return new ElementChange(sort, before, after, fields);
  }
}
