package io.clientele.check.rules;

import com.google.common.base.Suppliers;
import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Edit;
import io.clientele.finding.Finding;
import io.clientele.finding.Fix;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.source.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document whose id does not fit its type, its file or the idea of an id. */
final class MisnamedDocument implements Check {
  private static final Pattern PREFIX = Pattern.compile("([A-Z]{3})-.+");
  private static final Pattern VERSION =
      Pattern.compile(
          "(.+?)[-_.](?:[vV]\\d{1,4}(?:\\.\\d{1,4}){0,3}|\\d{1,4}(?:\\.\\d{1,4}){1,3})");

  @Override
  public String code() {
    return "CLT203";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Supplier<Map<String, List<Reference>>> naming = Suppliers.memoize(() -> naming(model));
    return model.documents().stream()
        .filter(document -> !document.element().derivedId())
        .filter(document -> !isView(model, document))
        .flatMap(document -> findings(model, document, naming).stream());
  }

  /** References by what they name: only a document that is to be renamed asks for them. */
  private static Map<String, List<Reference>> naming(Model model) {
    Map<String, List<Reference>> naming = new HashMap<>();
    for (Reference reference : model.references()) {
      naming
          .computeIfAbsent(Element.keyOf(reference.text()), absent -> new ArrayList<>())
          .add(reference);
    }
    return naming;
  }

  /** A second view has the id of the thing it shows, whatever its own file is called. */
  private static boolean isView(Model model, Document document) {
    return model.element(document.id()).filter(one -> !one.equals(document.element())).isPresent();
  }

  private List<Finding> findings(
      Model model, Document document, Supplier<Map<String, List<Reference>>> naming) {
    List<Finding> findings = new ArrayList<>();
    String id = document.id();
    Span span = document.element().at("/id");
    Matcher prefix = PREFIX.matcher(id);
    boolean known = prefix.matches() && !UnknownType.isUnknown(model.catalogue(), prefix.group(1));
    if (known && !document.type().isEmpty() && !prefix.group(1).equals(document.type())) {
      findings.add(otherType(document, prefix.group(1)));
    }
    Matcher version = VERSION.matcher(id);
    if (version.matches()) {
      Finding finding =
          at(span, "the id " + Words.name(id) + " contains a version")
              .help("write the version in `version`, so that references outlive it");
      findings.add(
          renaming(model, document, version.group(1), naming.get())
              .map(finding::fix)
              .orElse(finding));
    } else if (!isCalled(stem(document), id)) {
      Finding finding =
          at(
                  span,
                  "the id "
                      + Words.name(id)
                      + " is not that of the file "
                      + Words.name(file(document)))
              .help("call the file " + Words.name(id + ".md") + ", or write the id it has");
      boolean free = naming.get().getOrDefault(Element.keyOf(id), List.of()).isEmpty();
      Optional<Fix> fix =
          free && stem(document).startsWith(document.type() + "-")
              ? renaming(model, document, stem(document), naming.get())
              : Optional.empty();
      findings.add(fix.map(finding::fix).orElse(finding));
    }
    return findings;
  }

  /** The file decides where it agrees with the id. */
  private Finding otherType(Document document, String prefix) {
    Span span = document.element().at("/type");
    String written = document.element().value().path("type").asString("").strip();
    Finding finding =
        at(
                span,
                "the id "
                    + Words.name(document.id())
                    + " begins with "
                    + Words.name(prefix)
                    + ", but the type is "
                    + Words.name(document.type()))
            .help("let the id begin with the code of the type");
    Optional<Fix> fix =
        stem(document).startsWith(prefix + "-")
            ? Spelling.fix(document.element().tree(), span, written, prefix)
            : Optional.empty();
    return fix.map(finding::fix).orElse(finding);
  }

  /** The id and every reference to it, unless the new id is taken or one place is unclear. */
  private static Optional<Fix> renaming(
      Model model, Document document, String to, Map<String, List<Reference>> naming) {
    String id = document.id();
    List<Optional<Edit>> edits = new ArrayList<>();
    edits.add(Spelling.edit(document.element().tree(), document.element().at("/id"), id, to));
    for (Reference reference : naming.getOrDefault(Element.keyOf(id), List.of())) {
      edits.add(Spelling.edit(reference.source().tree(), reference.span(), reference.text(), to));
    }
    boolean clear = model.element(to).isEmpty() && edits.stream().allMatch(Optional::isPresent);
    return clear
        ? Optional.of(
            new Fix("write `" + to + "`", edits.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  /** The file may leave the type out or say more than the id does. */
  private static boolean isCalled(String stem, String id) {
    String file = Element.keyOf(stem);
    String name = Element.keyOf(id);
    return file.equals(name)
        || name.matches("[a-z]{3}-" + Pattern.quote(file))
        || file.startsWith(name + "-")
        || file.startsWith(name + "_")
        || file.startsWith(name + ".");
  }

  private static String file(Document document) {
    String path = document.element().tree().file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(Document document) {
    String file = file(document);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
