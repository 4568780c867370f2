package io.clientele.model.matching;

import io.clientele.finding.Nearest;
import io.clientele.finding.Span;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong with the files of matching, in the words of its readers. */
final class Faults {
  private static final int FEW = 14;
  private final List<Fault> found;

  Faults(List<Fault> found) {
    this.found = found;
  }

  void unusable(Span span, String message, String help) {
    found.add(new Fault(Fault.Sort.UNUSABLE, span, message, help));
  }

  void doubtful(Span span, String message, String help) {
    found.add(new Fault(Fault.Sort.DOUBTFUL, span, message, help));
  }

  void disordered(Span span, String message, String help) {
    found.add(new Fault(Fault.Sort.DISORDERED, span, message, help));
  }

  /** A name that means nothing here; the help is the nearest one, or all of them. */
  void unknown(Span span, String message, String name, Collection<String> known) {
    String near = Nearest.help(name, known);
    unusable(span, message, near.isEmpty() ? listed(known) : near);
  }

  private static String listed(Collection<String> known) {
    String few = String.join("`, `", new TreeSet<>(known).stream().limit(FEW).toList());
    return known.isEmpty() ? "there are none" : "write one of `" + few + "`";
  }

  /** Says of each member of an object that is not known. */
  void unknownMembers(Place object, String whole, Collection<String> known) {
    for (Place member : object.members()) {
      if (!known.contains(member.key()) && !member.key().startsWith("x-")) {
        String message = "`" + member.key() + "` means nothing in " + whole;
        unknown(member.keySpan(), message, member.key(), known);
      }
    }
  }
}
