package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The types of documents. All are known by name, fields and usual relations; a type with a file of
 * its own in the folder {@code catalogue} is described in depth.
 */
public final class Catalogue {
  private final JsonNode index = read("types");
  private final Map<String, DocumentType> types = new ConcurrentHashMap<>();

  private Catalogue() {}

  /** The catalogue that comes with the program; read when first asked for. */
  public static Catalogue standard() {
    return Once.CATALOGUE;
  }

  /** The codes of all types. */
  public SortedSet<String> codes() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(index.propertyNames()));
  }

  /** The type of a code. */
  public Optional<DocumentType> type(String code) {
    return index.has(code)
        ? Optional.of(types.computeIfAbsent(code, this::load))
        : Optional.empty();
  }

  private DocumentType load(String code) {
    JsonNode depth =
        Resources.exists(Catalogue.class, path(code)) ? read(code) : Wider.TYPES.path(code);
    return new CatalogueEntry(code, index.path(code), depth).type();
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
    private static final Catalogue CATALOGUE = new Catalogue();
  }
}
