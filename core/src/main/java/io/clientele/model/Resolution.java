package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up what references name, and draws the edges that follow. */
final class Resolution {
  private final Directory directory;
  private final Kinds kinds;
  private final Grammar grammar;
  private final Imports imports;
  private final List<Reference> references = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  Resolution(Directory directory, Kinds kinds, Grammar grammar, Imports imports) {
    this.directory = directory;
    this.kinds = kinds;
    this.grammar = grammar;
    this.imports = imports;
  }

  List<Reference> references() {
    return references;
  }

  List<Edge> edges() {
    return edges;
  }

  void part(Things.Part part) {
    Element piece = part.part();
    edges.add(new Edge(piece, "part-of", part.whole(), part.field(), piece.span()));
  }

  void resolve(Mention mention) {
    List<Element> imported = imports.named(mention.text(), mention.kinds());
    List<Element> found = imported.isEmpty() ? candidates(mention) : imported;
    if (found.isEmpty() && mention.onlyIfKnown()) {
      return;
    }
    boolean wrongKind =
        found.size() == 1
            && !mention.kinds().isEmpty()
            && !mention.kinds().contains(found.get(0).kind());
    if (wrongKind && mention.onlyIfKnown()) {
      return;
    }
    Reference reference =
        new Reference(
            mention.source(),
            mention.field(),
            mention.text(),
            mention.form(),
            mention.kinds(),
            relation(mention, found),
            mention.worded(),
            mention.reverse(),
            mention.span(),
            found,
            wrongKind);
    references.add(reference);
    if (reference.resolves()) {
      edge(mention, reference).ifPresent(edges::add);
    }
  }

  private List<Element> candidates(Mention mention) {
    Called name = mention.called();
    return switch (mention.form()) {
      case WILDCARD -> directory.matching(stem(mention.text()), kinds);
      case TITLE, TEXT -> either(directory.titled(name, mention.kinds()), directory.named(name));
      case ID ->
          either(
              directory.named(name),
              mention.kinds().isEmpty() ? List.of() : directory.titled(name, mention.kinds()));
    };
  }

  private static String stem(String wildcard) {
    return wildcard.substring(0, wildcard.length() - 2);
  }

  private static List<Element> either(List<Element> first, List<Element> second) {
    return first.isEmpty() ? second : first;
  }

  /** Where the field leaves the edge open, the kinds on both sides decide. */
  private String relation(Mention mention, List<Element> found) {
    return mention.relation().isEmpty() && found.size() == 1
        ? grammar.relation(mention.source().kind(), List.of(found.get(0).kind()))
        : mention.relation();
  }

  private static Optional<Edge> edge(Mention mention, Reference reference) {
    Element source = reference.source();
    Element target = reference.candidates().get(0);
    if (reference.relation().isEmpty() || Slugs.id(source.id()).equals(Slugs.id(target.id()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Edge(
            mention.reverse() ? target : source,
            reference.relation(),
            mention.reverse() ? source : target,
            reference.field(),
            reference.span()));
  }
}
