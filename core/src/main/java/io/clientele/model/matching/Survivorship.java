package io.clientele.model.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which value of several survives, by field: the first rule that tells two values apart decides.
 *
 * @param usual for fields without rules of their own
 */
public record Survivorship(List<Choice> usual, Map<String, List<Choice>> fields) {
  public Survivorship {
    usual = List.copyOf(usual);
    fields = new TreeMap<>(fields);
  }

  public List<Choice> of(String field) {
    return fields.getOrDefault(field, usual);
  }
}
