package io.clientele.cli;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one element from the files.
 *
 * @param out edges that begin at it, its parts left out
 * @param in edges that end at it, its parts left out
 * @param parts what stands inside it
 * @param open references of it or its parts that do not resolve
 * @param documents views of it, and documents that name it
 * @param findings what checks say of the lines it stands on
 */
record Portrait(
    Element element,
    List<Edge> out,
    List<Edge> in,
    List<Element> parts,
    List<Reference> open,
    List<Named> documents,
    List<Finding> findings) {
  /** A document, and how it is tied to the element. */
  record Named(String relation, Document document) {}

  static Portrait of(Model model, List<Finding> findings, Element element) {
    List<Edge> in = model.edgesTo(element).stream().filter(edge -> !isPart(edge, element)).toList();
    List<Element> parts =
        model.edgesTo(element).stream()
            .filter(edge -> isPart(edge, element))
            .map(Edge::source)
            .toList();
    return new Portrait(
        element,
        model.edgesFrom(element),
        in,
        parts,
        model.references().stream()
            .filter(one -> !one.resolves() && isInside(one.source(), element))
            .filter(one -> one.form() != Reference.Form.WILDCARD || one.candidates().isEmpty())
            .toList(),
        documents(model, in, element),
        findings.stream().filter(one -> isOn(one.span(), element)).toList());
  }

  long count(Severity severity) {
    return findings.stream().filter(one -> one.severity() == severity).count();
  }

  private static boolean isPart(Edge edge, Element whole) {
    return edge.relation().equals("part-of") && isInside(edge.source(), whole);
  }

  private static boolean isInside(Element element, Element whole) {
    boolean sameFile = element.tree().file().path().equals(whole.tree().file().path());
    return sameFile && (element.pointer() + "/").startsWith(whole.pointer() + "/");
  }

  private static List<Named> documents(Model model, List<Edge> in, Element element) {
    return model.documents().stream()
        .flatMap(
            document ->
                document.id().equalsIgnoreCase(element.id())
                    ? Stream.of(new Named("is a view of it", document))
                    : in.stream()
                        .filter(edge -> edge.source().equals(document.element()))
                        .map(edge -> new Named(edge.relation(), document)))
        .distinct()
        .toList();
  }

  private static boolean isOn(Span span, Element element) {
    Span own = element.span();
    if (!span.file().equals(own.file())) {
      return false;
    }
    boolean notBefore =
        span.line() > own.line() || (span.line() == own.line() && span.column() >= own.column());
    return element.pointer().isEmpty() || (notBefore && span.line() <= own.endLine());
  }
}
