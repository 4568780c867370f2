package io.clientele.check.rules;

import com.google.common.collect.Iterables;
import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.model.Ties;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A thing that nothing refers to and that refers to nothing. */
final class Orphan implements Check {
  @Override
  public String code() {
    return "CLT404";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Set<String> connected = connected(facts);
    return model.elements().stream()
        .filter(element -> !connected.contains(element.id()))
        .filter(element -> owner(element.id()).equals(element.id()))
        .filter(element -> !standsAlone(model, element))
        .map(element -> finding(model, element));
  }

  private Finding finding(Model model, Element element) {
    return at(Words.place(model, element), Words.element(element) + " is tied to nothing")
        .help("name it where it is used, name what it serves, or take it out");
  }

  private Set<String> connected(Facts facts) {
    Set<String> ids = new HashSet<>();
    for (Ties file : facts.model().ties()) {
      ids.addAll(facts.known(this, file, () -> connected(file)));
    }
    return ids;
  }

  /** A reference counts even when its target is missing: that is reported by itself. */
  private static Set<String> connected(Ties file) {
    Set<String> ids = new HashSet<>();
    for (Reference reference : file.references()) {
      ids.add(owner(reference.source().id()));
      reference.candidates().forEach(target -> ids.add(owner(target.id())));
    }
    for (Edge edge : Iterables.concat(file.parts(), file.edges())) {
      if (!isSameWhole(edge.source().id(), edge.target().id())) {
        ids.add(owner(edge.source().id()));
        ids.add(owner(edge.target().id()));
      }
    }
    return ids;
  }

  private static boolean isSameWhole(String a, String b) {
    int slash = a.indexOf('/');
    int length = slash < 0 ? a.length() : slash;
    boolean ends = b.length() == length || (b.length() > length && b.charAt(length) == '/');
    return ends && a.regionMatches(0, b, 0, length);
  }

  /** The id before the first slash: a part is tied to what its whole is tied to. */
  private static String owner(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  private static boolean standsAlone(Model model, Element element) {
    return model.kinds().named(element.kind()).filter(Kind::isStandalone).isPresent();
  }
}
