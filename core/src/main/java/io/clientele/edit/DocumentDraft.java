package io.clientele.edit;

import io.clientele.model.Document;
import io.clientele.model.DocumentType;
import io.clientele.model.DocumentType.Heading;
import io.clientele.model.DocumentType.Need;
import io.clientele.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The text of a new document: its front matter, and its template with what to write where. */
final class DocumentDraft {
  private static final String CHOICE = "Critical|High|Medium|Low";

  private final Model model;
  private final DocumentType type;
  private final String id;
  private final Wish wish;

  DocumentDraft(Model model, DocumentType type, String id, Wish wish) {
    this.model = model;
    this.type = type;
    this.id = id;
    this.wish = wish;
  }

  String text(List<String> segments) {
    StringBuilder text = new StringBuilder("---\n");
    field(text, "id", id);
    field(text, "title", Names.quoted(wish.title()));
    field(text, "type", type.code());
    field(text, "status", "Draft");
    field(text, "version", "0.1.0");
    field(text, "owner", Names.quoted(owner()));
    field(text, "stakeholders", "[]");
    field(text, "domain", type.domain());
    field(text, "priority", CHOICE);
    field(text, "horizon", "\"{How far ahead this looks}\"");
    field(text, "visibility", "internal");
    field(text, "depends_on", present(type.dependsOn()));
    field(text, "enables", present(type.enables()));
    type.fields().forEach((name, field) -> field(text, name, value(name, field, segments)));
    text.append("---\n\n# ").append(wish.title().strip().replaceAll("\\s+", " ")).append("\n");
    type.headings().forEach(heading -> section(text, heading));
    return text.toString();
  }

  private String owner() {
    return wish.owner().isEmpty() ? "{Who answers for this document}" : wish.owner();
  }

  /** The types among these of which there is a document already. */
  private String present(List<String> codes) {
    Set<String> written = new LinkedHashSet<>();
    model.documents().stream().map(Document::type).forEach(written::add);
    return codes.stream().filter(written::contains).map(code -> code + "-*").toList().toString();
  }

  private static String value(String name, DocumentType.Field field, List<String> segments) {
    if (name.equals("customer_segments")) {
      return segments.toString();
    }
    return field.values().isEmpty() ? "\"{To be filled}\"" : String.join("|", field.values());
  }

  private void section(StringBuilder text, Heading heading) {
    text.append('\n').append("#".repeat(heading.level())).append(' ').append(heading.text());
    text.append("\n\n");
    if (!heading.asks().isEmpty()) {
      text.append('*').append(heading.asks()).append("*\n");
    }
    heading.aspects().forEach(label -> label(text, label));
    repeated(text, heading);
  }

  /** Headings that the writer names, as many as the lowest level asks for. */
  private void repeated(StringBuilder text, Heading heading) {
    Set<String> labels = new LinkedHashSet<>();
    int least = 0;
    for (DocumentType.Criterion criterion : type.criteria()) {
      for (Need need : criterion.needs()) {
        if (need.section().equals(heading.text()) && !need.each().isEmpty()) {
          labels.addAll(need.each());
          least = Math.max(least, need.least());
        }
      }
    }
    boolean named = type.headings().stream().anyMatch(one -> one.parent().equals(heading.text()));
    for (int i = 1; !named && i <= least; i++) {
      text.append("\n### {").append(heading.text()).append(", number ").append(i).append("}\n\n");
      labels.forEach(label -> label(text, label));
    }
  }

  private static void label(StringBuilder text, String label) {
    text.append("- **").append(label).append(":** {").append(label).append("}\n");
  }

  private static void field(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
