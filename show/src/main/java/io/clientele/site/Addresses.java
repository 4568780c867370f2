package io.clientele.site;

import io.clientele.check.result.CustomerResult;
import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each element and each customer of the site is found, relative to its root. */
final class Addresses {
  private static final Map<String, String> FOLDERS =
      Map.of(
          "segment", "segments",
          "persona", "personas",
          "journey", "journeys",
          "relationship", "relationships");

  private final Map<String, String> paths = new HashMap<>();
  private final Map<Element, String> documents = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Addresses(Model model, List<CustomerResult> customers) {
    model.documents().forEach(this::document);
    model.elements().forEach(this::place);
    for (CustomerResult customer : customers) {
      paths.put(key(customer.partyId()), free("customers/" + slug(customer.partyId())) + ".html");
    }
  }

  /** A milestone group has a page of its own, whether it is declared or built in. */
  void milestone(String groupId) {
    paths.put(key(groupId), free("milestones/" + slug(groupId)) + ".html");
  }

  /** A document that is a second view of an element has a page beside that of the element. */
  private void document(Document document) {
    String path = free("documents/" + slug(document.id())) + ".html";
    documents.put(document.element(), path);
  }

  private void place(Element element) {
    String key = key(element.id());
    if (paths.containsKey(key)) {
      return;
    }
    String anchor = free("elements#" + slug(element.id())).substring("elements#".length());
    anchors.put(key, anchor);
    String folder = FOLDERS.get(element.kind());
    if (documents.containsKey(element)) {
      paths.put(key, documents.get(element));
      return;
    }
    paths.put(
        key,
        folder == null
            ? "elements.html#" + anchor
            : free(folder + "/" + slug(element.id())) + ".html");
  }

  /** A name that nothing else has, by a number at its end where needed. */
  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  String path(Document document) {
    return documents.getOrDefault(document.element(), "elements.html");
  }

  Optional<String> path(String id) {
    return Optional.ofNullable(paths.get(key(id)));
  }

  /** Where an element stands on the page of all elements. */
  String anchor(String id) {
    return anchors.getOrDefault(key(id), slug(id));
  }

  /** Letters, digits and hyphens only: safe in every file system and address. */
  static String slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String cut = slug.length() > 80 ? slug.substring(0, 80) : slug;
    return cut.isEmpty() ? "x" + Integer.toHexString(text.hashCode()) : cut;
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
