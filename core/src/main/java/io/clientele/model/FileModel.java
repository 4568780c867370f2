package io.clientele.model;

import io.clientele.source.Tree;
import java.util.List;
import java.util.Set;

/**
 * What one file declares, as far as the file alone decides it: it stays true while the file does.
 *
 * @param names the names of each of the elements, in their order
 * @param derivedIds the ids that were made from titles, folded
 */
record FileModel(
    Tree tree,
    List<Element> elements,
    List<Directory.Names> names,
    List<Things.Part> parts,
    List<Unclassified> unclassified,
    List<SchemaProblem> problems,
    List<Mention> mentions,
    List<Document> documents,
    List<Segment> segments,
    List<Persona> personas,
    List<Journey> journeys,
    List<Relationship> relationships,
    Set<String> derivedIds) {}
