package io.clientele.check.own;

import io.clientele.check.About;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.List;

/**
 * A check that a workspace declares for itself.
 *
 * @param kinds of the elements it looks at
 * @param fields of these elements that its condition and its message may name
 * @param when the condition under which an element is found, in SQL over the public tables and the
 *     table {@code it}
 * @param message a sentence with placeholders in braces
 * @param at the field that a finding points at, as a dotted path; empty for the element itself
 * @param tree the file it stands in
 * @param pointer where in that file
 */
public record OwnCheck(
    String code,
    String title,
    Severity severity,
    List<String> kinds,
    List<OwnField> fields,
    String when,
    String message,
    String help,
    String at,
    Tree tree,
    String pointer) {
  /** The code of what is wrong with a check or a page of the workspace. */
  public static final String UNUSABLE = "CLT111";

  public OwnCheck {
    kinds = List.copyOf(kinds);
    fields = List.copyOf(fields);
  }

  public About about() {
    return new About(code, title, severity, help);
  }

  /** A finding about the check itself, at one of its fields. */
  public Finding unusable(String field, String why) {
    return unusable(tree.at(pointer + "/" + field), why);
  }

  public Finding unusable(Span span, String why) {
    return new Finding(UNUSABLE, Severity.ERROR, span, "the check `" + code + "` " + why);
  }
}
