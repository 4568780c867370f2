package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells second views of a thing from things: a document with the id and the kind of something that
 * a structured file declares is a view of that.
 */
final class Views {
  private final List<Element> things = new ArrayList<>();
  private final List<Element> views = new ArrayList<>();

  Views(List<Element> elements) {
    Map<String, String> structured = new HashMap<>();
    for (Element element : elements) {
      if (!DocumentTypes.isDocument(element.tree())) {
        structured.put(Slugs.id(element.id()), element.kind());
      }
    }
    for (Element element : elements) {
      boolean view =
          DocumentTypes.isDocument(element.tree())
              && element.kind().equals(structured.get(Slugs.id(element.id())));
      (view ? views : things).add(element);
    }
  }

  List<Element> things() {
    return things;
  }

  List<Element> views() {
    return views;
  }
}
