package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Says what keeps a workspace's own kind from being used. */
final class OwnKinds {
  private static final Set<String> RESERVED = Set.of(DocumentTypes.KIND, "workspace");

  private OwnKinds() {}

  static List<Unusable> unusable(List<Tree> trees) {
    return trees.stream()
        .filter(KindList::declaresKind)
        .flatMap(tree -> reason(tree).stream())
        .toList();
  }

  /** Whether a file of a kind can be used as one. */
  static boolean isUsable(Tree tree) {
    return reason(tree).isEmpty();
  }

  private static Optional<Unusable> reason(Tree tree) {
    JsonNode schema = tree.value();
    if (!schema.path("x-kind").isObject()) {
      return said(tree, "", "a kind says what it is in `x-kind`", "add `x-kind` with name and id");
    }
    if (!schema.path("properties").isObject()) {
      return said(tree, "", "a kind lists its fields in `properties`", "add `properties`");
    }
    if (RESERVED.contains(schema.at("/x-kind/name").asString(""))) {
      return said(tree, "/x-kind/name", "the kind `document` cannot be changed", "choose a name");
    }
    return refusedBySchema(tree);
  }

  /** A pattern that is none would only be met while validating. */
  private static Optional<Unusable> refusedBySchema(Tree tree) {
    return tree.value().findValues("pattern").stream()
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(pattern -> !isPattern(pattern))
        .findFirst()
        .flatMap(pattern -> said(tree, "", "`" + pattern + "` is no pattern", "correct it"));
  }

  private static boolean isPattern(String text) {
    try {
      return Pattern.compile(text).flags() >= 0;
    } catch (PatternSyntaxException no) {
      return false;
    }
  }

  private static Optional<Unusable> said(Tree tree, String at, String reason, String help) {
    return Optional.of(new Unusable(opening(tree, at), reason, help));
  }

  private static Span opening(Tree tree, String at) {
    Span span = tree.at(at);
    return at.isEmpty() ? Span.point(span.file(), span.line(), span.column()) : span;
  }
}
