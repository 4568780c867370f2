package io.clientele.check.rules;

import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The elements with a reference that would make an edge of one relation if its target were
 * declared: nothing is said of the missing edge while the missing target is already reported.
 */
final class OpenReferences {
  private OpenReferences() {}

  static Set<String> of(Model model, String relation) {
    return model.referenceIndex().open().stream()
        .filter(reference -> reference.relation().equals(relation))
        .filter(reference -> reference.form() != Reference.Form.TEXT)
        .map(reference -> reference.source().id())
        .collect(Collectors.toSet());
  }
}
