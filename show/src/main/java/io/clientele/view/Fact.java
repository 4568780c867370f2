package io.clientele.view;

import java.util.List;

/** A labelled statement: one or more texts, each of which may lead to an element. */
public record Fact(String label, List<Item> items) {
  /** One text; {@code about} is the id of the element it names, or empty. */
  public record Item(String text, String about) {}

  public Fact {
    items = items.stream().filter(item -> !item.text().isBlank()).toList();
  }

  public static Fact of(String label, String text) {
    return new Fact(label, List.of(new Item(text, "")));
  }

  public static Fact of(String label, List<String> texts) {
    return new Fact(label, texts.stream().map(text -> new Item(text, "")).toList());
  }

  /** A statement that names an element. */
  public static Fact link(String label, String text, String about) {
    return new Fact(label, List.of(new Item(text, about)));
  }

  /** The ones that say something. */
  public static List<Fact> said(Fact... facts) {
    return java.util.Arrays.stream(facts).filter(fact -> !fact.items().isEmpty()).toList();
  }
}
