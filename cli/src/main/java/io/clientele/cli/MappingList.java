package io.clientele.cli;

import io.clientele.model.Element;
import io.clientele.model.Mapping;
import io.clientele.model.Model;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Tells what a model reads otherwise than it is written. */
final class MappingList {
  private MappingList() {}

  /** One line for each field or value, in the order of files and places; a sentence for none. */
  static String of(Model model) {
    String lines =
        model.elements().stream()
            .map(Element::form)
            .flatMap(form -> form.mappings().stream())
            .sorted(Comparator.comparing(Mapping::span))
            .map(MappingList::line)
            .collect(Collectors.joining());
    return lines.isEmpty() ? "Everything is read as it is written.\n" : lines;
  }

  private static String line(Mapping one) {
    boolean field = one.form() == Mapping.Form.FIELD;
    String subject = field ? "field" : one.field();
    return "%s: %s `%s` is read as `%s` (%s)\n"
        .formatted(one.span(), subject, one.written(), one.canonical(), one.why());
  }
}
