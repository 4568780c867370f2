package io.clientele.model;

import io.clientele.source.Parsed;
import io.clientele.source.Resources;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The types of documents: all by name, those that the catalogue describes in depth with that. */
public final class Catalogue {
  /** The types that have a file of their own. */
  private static final Set<String> DESCRIBED = Set.of("CHN", "CUS", "PER", "SEG", "VAL");

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
    JsonNode depth = DESCRIBED.contains(code) ? read(code) : index.path("");
    return new CatalogueEntry(code, index.path(code), depth).type();
  }

  private static JsonNode read(String name) {
    String path = "catalogue/" + name + ".json";
    SourceFile file = new SourceFile(path, Resources.text(Catalogue.class, path));
    if (Formats.parse(file) instanceof Parsed.Read read) {
      return read.tree().value();
    }
    throw new IllegalStateException(path + " cannot be read");
  }

  private static final class Once {
    private static final Catalogue CATALOGUE = new Catalogue();
  }
}
