package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Nearest;
import io.clientele.finding.Severity;
import io.clientele.model.Catalogue;
import io.clientele.model.Document;
import io.clientele.model.DocumentType;
import io.clientele.model.Reference;
import io.clientele.model.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A type that the catalogue does not have, or whose code and label mean different types. */
final class UnknownType implements Check {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern LABEL =
      Pattern.compile("\\s*[A-Za-z]{3}\\s*(?:\\(([^)]{1,200})\\)|[:–—-]\\s*(\\S.{0,200}))\\s*");
  private static final Pattern TEMPLATE = Pattern.compile("[{}<>|*]");

  @Override
  public String code() {
    return "CLT209";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Catalogue types = facts.model().catalogue();
    return Stream.concat(
        facts.model().documents().stream()
            .flatMap(document -> ofDocument(types, document).stream()),
        facts.model().ties().stream()
            .flatMap(file -> facts.remembered(this, file, () -> ofWildcards(types, file))));
  }

  /** Whether a text has the form of a type's code and no type has it. */
  static boolean isUnknown(Catalogue types, String code) {
    return CODE.matcher(code).matches() && types.type(code).isEmpty();
  }

  private Optional<Finding> ofDocument(Catalogue types, Document document) {
    String written = document.element().value().path("type").asString("").strip();
    if (written.isEmpty() || TEMPLATE.matcher(written).find()) {
      return Optional.empty();
    }
    return types
        .type(document.type())
        .map(type -> ofLabel(document, written, type))
        .orElseGet(() -> Optional.of(unknown(document, written)));
  }

  private Finding unknown(Document document, String written) {
    return at(document.element().at("/type"), "no type of document is " + Words.name(written))
        .help(meant(written).orElse("`clientele explain CLT209` says where the types are listed"));
  }

  private Stream<Finding> ofWildcards(Catalogue types, Ties file) {
    return file.references().stream().flatMap(reference -> ofWildcard(types, reference).stream());
  }

  private Optional<Finding> ofWildcard(Catalogue types, Reference reference) {
    if (reference.form() != Reference.Form.WILDCARD || !reference.candidates().isEmpty()) {
      return Optional.empty();
    }
    String code = reference.text().replaceFirst("-\\*$", "");
    return isUnknown(types, code)
        ? Optional.of(
            at(reference.span(), "no type of document is " + Words.name(code))
                .help(meant(code).orElse("name a type of the catalogue, or a document")))
        : Optional.empty();
  }

  private Optional<Finding> ofLabel(Document document, String written, DocumentType type) {
    Matcher label = LABEL.matcher(written);
    if (!label.matches()) {
      return Optional.empty();
    }
    String named = Optional.ofNullable(label.group(1)).orElseGet(() -> label.group(2));
    if (isAlike(named, type.name())) {
      return Optional.empty();
    }
    String message =
        "the type " + Words.name(type.code()) + " is " + Words.name(type.name()) + ", not ";
    return Optional.of(
        at(document.element().at("/type"), message + Words.name(named))
            .as(Severity.WARNING)
            .help("write `" + type.code() + " (" + type.name() + ")`" + orElse(named)));
  }

  private static String orElse(String label) {
    return ofName(label).map(type -> ", or `" + type.code() + "` if you mean that").orElse("");
  }

  /** The type with this name, or the codes that are spelt nearly so. */
  private static Optional<String> meant(String written) {
    String near = Nearest.help(written.toUpperCase(Locale.ROOT), Catalogue.standard().codes());
    return ofName(written)
        .map(type -> "write `" + type.code() + "`, the code of " + Words.name(type.name()))
        .or(() -> near.isEmpty() ? Optional.empty() : Optional.of(near));
  }

  private static Optional<DocumentType> ofName(String name) {
    return Catalogue.standard().codes().stream()
        .flatMap(code -> Catalogue.standard().type(code).stream())
        .filter(type -> words(type.name()).equals(words(name)))
        .findFirst();
  }

  /** Whether two names share a word, without case and plural. */
  private static boolean isAlike(String one, String other) {
    List<String> shared = words(one);
    shared.retainAll(words(other));
    return !shared.isEmpty();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
