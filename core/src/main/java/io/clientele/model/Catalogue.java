package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.Shelf;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.JsonNode;

/**
 * The types of documents. All are known by name, fields and usual relations; a type with a file of
 * its own in the folder {@code catalogue} is described in depth. A workspace may bring its own copy
 * of the specification, whose pages then say what each type asks for.
 */
public final class Catalogue {
  private static final String PAGE = "-spec.md";

  private final JsonNode index = read("types");
  private final Map<String, DocumentType> types = new ConcurrentHashMap<>();
  private final SortedMap<String, String> unread = new ConcurrentSkipListMap<>();
  private final Foldings foldings = new Foldings();
  private final Shelf pages;

  private Catalogue(Shelf pages) {
    this.pages = pages;
  }

  /** The catalogue that comes with the program; read when first asked for. */
  public static Catalogue standard() {
    return Once.CATALOGUE;
  }

  /** The catalogue of a copy of the specification; a page is read when its type is asked for. */
  public static Catalogue of(Shelf copy) {
    return new Catalogue(copy);
  }

  /** Whether a folder holds pages of the specification. */
  static boolean isSpecification(Shelf folder) {
    return folder.files().keySet().stream().anyMatch(Catalogue::isPage);
  }

  /** The codes of all types. */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(index.propertyNames());
    pages.files().keySet().stream()
        .filter(Catalogue::isPage)
        .forEach(name -> codes.add(name.substring(0, 3)));
    return Collections.unmodifiableSortedSet(codes);
  }

  /** The type of a code. */
  public Optional<DocumentType> type(String code) {
    boolean known = index.has(code) || pages.files().containsKey(code + PAGE);
    return known ? Optional.of(types.computeIfAbsent(code, this::load)) : Optional.empty();
  }

  /** The pages that were asked for and could not be read, with the reason. */
  SortedMap<String, String> unread() {
    return unread;
  }

  /** The names that the types ask for, as they are compared. */
  Foldings foldings() {
    return foldings;
  }

  private DocumentType load(String code) {
    DocumentType ours = ours(code);
    return pages.files().containsKey(code + PAGE) ? specified(code + PAGE, ours) : ours;
  }

  private DocumentType specified(String name, DocumentType ours) {
    Optional<Specification> page = pages.read(name).map(file -> new Specification(file.text()));
    Optional<JsonNode> metadata = page.flatMap(Specification::metadata);
    if (page.isEmpty() || metadata.isEmpty()) {
      unread.put(name, page.isEmpty() ? "it cannot be opened" : "its metadata are not readable");
      return ours;
    }
    return new SpecifiedType(page.get(), metadata.get(), ours).type();
  }

  private DocumentType ours(String code) {
    JsonNode depth =
        Resources.exists(Catalogue.class, path(code)) ? read(code) : Wider.TYPES.path(code);
    return new CatalogueEntry(code, index.path(code), depth).type();
  }

  private static boolean isPage(String name) {
    return name.matches("[A-Z]{3}" + PAGE);
  }

  private static String path(String name) {
    return "catalogue/" + name + ".json";
  }

  private static JsonNode read(String name) {
    SourceFile file = new SourceFile(path(name), Resources.text(Catalogue.class, path(name)));
    if (Formats.parse(file) instanceof Parsed.Read read) {
      return read.tree().value();
    }
    throw new IllegalStateException(path(name) + " cannot be read");
  }

  /** Fields and usual relations of the types without a file of their own. */
  private static final class Wider {
    private static final JsonNode TYPES = read("wider");
  }

  private static final class Once {
    private static final Catalogue CATALOGUE = new Catalogue(new Shelf(new TreeMap<>()));
  }
}
