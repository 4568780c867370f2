package io.clientele.model.difference;

import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which element of the newer model is which of the older: the one with the same id, or one of
 * the same kind with the same title or much the same content under another id.
 */
final class Pairing {
  private final Map<String, Element> before;
  private final Map<String, Element> after;
  private final Map<String, String> newByOld = new HashMap<>();
  private final Map<String, String> oldByNew = new HashMap<>();

  Pairing(Model older, Model newer) {
    this.before = byKey(older);
    this.after = byKey(newer);
    List<Element> gone = without(before, after);
    List<Element> come = without(after, before);
    new Likeness(gone, come).pairs().forEach(this::pair);
    before.keySet().stream().filter(after::containsKey).forEach(key -> join(key, key));
  }

  /** Everything that is compared, by id; a document that is a view of a thing has a key apart. */
  private static Map<String, Element> byKey(Model model) {
    Map<String, Element> elements = new LinkedHashMap<>();
    model.elements().forEach(one -> elements.putIfAbsent(Content.key(one.id()), one));
    Set<Element> known = new HashSet<>(model.elements());
    model.documents().stream()
        .map(Document::element)
        .filter(one -> !known.contains(one))
        .forEach(one -> elements.putIfAbsent(Content.key(one.id()) + " (document)", one));
    return elements;
  }

  List<Element> before() {
    return List.copyOf(before.values());
  }

  Map<String, Element> afterByKey() {
    return after;
  }

  Optional<Element> formerly(String key) {
    return Optional.ofNullable(oldByNew.get(key)).map(before::get);
  }

  Optional<Element> now(Element former) {
    return now(former.id()).map(after::get);
  }

  /** The key in the newer model of an id in the older; empty when it is gone. */
  Optional<String> now(String formerId) {
    return Optional.ofNullable(newByOld.get(Content.key(formerId)));
  }

  /** What is gone, in the order of the older model. */
  List<Element> gone() {
    List<Element> gone = new ArrayList<>();
    before.forEach(
        (key, element) -> {
          if (!newByOld.containsKey(key)) {
            gone.add(element);
          }
        });
    return gone;
  }

  /** With a whole go its parts that kept their own name. */
  private void pair(Element former, Element now) {
    join(Content.key(former.id()), Content.key(now.id()));
    String begin = Content.key(former.id()) + "/";
    String then = Content.key(now.id()) + "/";
    for (String key : before.keySet()) {
      if (key.startsWith(begin) && after.containsKey(then + key.substring(begin.length()))) {
        join(key, then + key.substring(begin.length()));
      }
    }
  }

  private void join(String former, String now) {
    if (!newByOld.containsKey(former) && !oldByNew.containsKey(now)) {
      newByOld.put(former, now);
      oldByNew.put(now, former);
    }
  }

  private static List<Element> without(Map<String, Element> from, Map<String, Element> other) {
    return from.entrySet().stream()
        .filter(entry -> !other.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
