package io.clientele.rule;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields a rule may name, with their types. */
public record Scope(SortedMap<String, Type> fields) {
  public Scope {
    fields = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  public static Scope of(Map<String, Type> fields) {
    return new Scope(new TreeMap<>(fields));
  }

  public Optional<Type> typeOf(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
