package io.clientele.model;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** References by what is asked of them most, in their order: no check need walk them all. */
public final class ReferenceIndex {
  private final List<Ties> files;
  private final Map<String, List<Reference>> byField = new ConcurrentHashMap<>();
  private final Map<String, List<Reference>> byRelation = new ConcurrentHashMap<>();
  private final Supplier<List<Reference>> open = Suppliers.memoize(() -> all(Ties::open));

  ReferenceIndex(List<Ties> files) {
    this.files = files;
  }

  /** Those that stand in fields of one name. */
  public List<Reference> inField(String name) {
    return byField.computeIfAbsent(name, field -> all(ties -> ties.inField(field)));
  }

  /** Those that make, or would make, edges of one relation. */
  public List<Reference> of(String name) {
    return byRelation.computeIfAbsent(name, relation -> all(ties -> ties.of(relation)));
  }

  /** Those that do not name exactly one element of a fitting kind. */
  public List<Reference> open() {
    return open.get();
  }

  private List<Reference> all(Function<Ties, List<Reference>> part) {
    List<Reference> all = new ArrayList<>();
    files.forEach(ties -> all.addAll(part.apply(ties)));
    return all;
  }
}
