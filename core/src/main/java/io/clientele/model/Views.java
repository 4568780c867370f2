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
  private final List<Directory.Names> things = new ArrayList<>();

  Views(List<Directory.Names> all) {
    Map<String, String> structured = new HashMap<>();
    for (Directory.Names one : all) {
      if (!one.isDocument()) {
        structured.put(one.id(), one.element().kind());
      }
    }
    for (Directory.Names one : all) {
      if (!one.isDocument() || !one.element().kind().equals(structured.get(one.id()))) {
        things.add(one);
      }
    }
  }

  List<Directory.Names> things() {
    return things;
  }
}
