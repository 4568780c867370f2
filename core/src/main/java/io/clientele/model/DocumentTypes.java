package io.clientele.model;

import io.clientele.source.Tree;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What front matter says about a document's type. */
final class DocumentTypes {
  /** The kind of a document whose type is mapped to no other. */
  static final String KIND = "document";

  private static final Pattern CODE = Pattern.compile("\\s*([A-Za-z]{3})\\b.*");

  private DocumentTypes() {}

  /** Whether a file has front matter. */
  static boolean isDocument(Tree tree) {
    return tree.file().extension().equals("md") || tree.file().extension().equals("markdown");
  }

  /** The code in {@code CUS} or {@code "CUS (Customer Relationships)"}; empty without one. */
  static String code(JsonNode frontMatter) {
    Matcher code = CODE.matcher(Fields.text(frontMatter, "type"));
    return code.matches() ? code.group(1).toUpperCase(Locale.ROOT) : "";
  }
}
