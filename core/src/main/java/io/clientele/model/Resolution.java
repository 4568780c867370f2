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

  Resolution(Directory directory, Kinds kinds, Grammar grammar, Imports imports) {
    this.directory = directory;
    this.kinds = kinds;
    this.grammar = grammar;
    this.imports = imports;
  }

  /** What parts and mentions of one file lead to. */
  Ties of(List<Things.Part> parts, List<Mention> mentions) {
    List<Edge> whole = new ArrayList<>(parts.size());
    parts.forEach(part -> whole.add(edge(part)));
    List<Reference> references = new ArrayList<>(mentions.size());
    List<Edge> edges = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      Optional<Reference> found = reference(mention);
      found.ifPresent(references::add);
      found
          .filter(Reference::resolves)
          .flatMap(reference -> edge(mention, reference))
          .ifPresent(edges::add);
    }
    return new Ties(whole, references, edges);
  }

  private static Edge edge(Things.Part part) {
    Element piece = part.part();
    return new Edge(piece, "part-of", part.whole(), part.field(), piece.span());
  }

  private Optional<Reference> reference(Mention mention) {
    List<Element> imported = imports.named(mention.text(), mention.kinds());
    List<Element> found = imported.isEmpty() ? candidates(mention) : imported;
    boolean wrongKind =
        found.size() == 1
            && !mention.kinds().isEmpty()
            && !mention.kinds().contains(found.get(0).kind());
    if ((found.isEmpty() || wrongKind) && mention.onlyIfKnown()) {
      return Optional.empty();
    }
    return Optional.of(
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
            wrongKind));
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
