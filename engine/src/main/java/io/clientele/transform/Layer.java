package io.clientele.transform;

import java.util.List;

/** The four layers, from the least to the most influential, with their elements. */
public enum Layer {
  EXPERIENCE_EXECUTION("experience-execution", 0.1, "activation response product-or-service"),
  DATA_TECHNOLOGY("data-technology", 0.2, "technology data ai"),
  STRATEGY("strategy", 0.3, "customer customer-to-business"),
  CULTURE_LEADERSHIP("culture-leadership", 0.4, "culture leadership ways-of-working");

  private final String id;
  private final double weight;
  private final String elements;

  Layer(String id, double weight, String elements) {
    this.id = id;
    this.weight = weight;
    this.elements = elements;
  }

  public String id() {
    return id;
  }

  /** How much it counts: the weights add up to 1. */
  public double weight() {
    return weight;
  }

  public List<String> elements() {
    return List.of(elements.split(" ", -1));
  }
}
