package io.clientele.model.difference;

import io.clientele.model.Model;
import io.clientele.model.difference.ElementChange.Sort;
import java.util.List;

/**
 * What differs between two models of one workspace.
 *
 * @param elements in the order of the newer model; what is gone comes last
 * @param edges in the order of their models, new ones first
 * @param breaking the changes that others must follow, in the order of places
 */
public record Difference(
    List<ElementChange> elements, List<EdgeChange> edges, List<Breaking> breaking) {
  public Difference {
    elements = List.copyOf(elements);
    edges = List.copyOf(edges);
    breaking = List.copyOf(breaking);
  }

  /** Compares the model as it was with the model as it is. */
  public static Difference between(Model before, Model after) {
    Pairing pairing = new Pairing(before, after);
    List<ElementChange> elements = new ElementChanges(before, after, pairing).all();
    List<EdgeChange> edges = new EdgeChanges(before, after, pairing).all();
    Breaks breaks = new Breaks(before, after, pairing);
    breaks.elements(elements);
    breaks.edges();
    breaks.definitions();
    OwnKinds.compare(before, after, breaks::add);
    return new Difference(elements, edges, breaks.sorted());
  }

  public boolean isEmpty() {
    return elements.isEmpty() && edges.isEmpty() && breaking.isEmpty();
  }

  /** The element changes of one sort. */
  public List<ElementChange> of(Sort sort) {
    return elements.stream().filter(change -> change.sort() == sort).toList();
  }
}
