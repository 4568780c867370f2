package io.clientele.model;

import java.util.function.Function;

/** Documents as people write them: front matter, and a text under each heading of the template. */
final class Written {
  private Written() {}

  /** A document of a type whose headings and labels all have the text that is given for each. */
  static String document(DocumentType type, String id, Function<String, String> text) {
    StringBuilder document = new StringBuilder(frontMatter(type, id)).append("# It\n\n");
    for (DocumentType.Heading heading : type.headings()) {
      String name = heading.text();
      document.append("#".repeat(heading.level())).append(' ').append(name).append("\n\n");
      heading
          .aspects()
          .forEach(
              label ->
                  document.append("**" + label + ":** ").append(text.apply(label)).append("\n"));
      if (heading.aspects().isEmpty()) {
        document.append(text.apply(name)).append('\n');
      }
      document.append('\n');
    }
    return document.toString();
  }

  /** Every field of every document and of this type, filled. */
  static String frontMatter(DocumentType type, String id) {
    StringBuilder fields = new StringBuilder("---\nid: " + id + "\ntitle: It\ntype: ");
    fields.append(type.code()).append("\nstatus: Active\nversion: 1.0.0\nowner: Advice\n");
    fields.append("stakeholders: [advisers]\ndomain: ").append(type.domain());
    fields.append("\npriority: High\nhorizon: strategic\nvisibility: internal\n");
    fields.append("depends_on: []\nenables: []\n");
    type.fields()
        .forEach(
            (name, field) -> {
              String value = field.values().isEmpty() ? "[one]" : field.values().get(0);
              fields.append(name).append(": ").append(value).append('\n');
            });
    return fields.append("---\n\n").toString();
  }
}
