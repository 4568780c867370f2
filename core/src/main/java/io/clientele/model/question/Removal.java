package io.clientele.model.question;

import io.clientele.model.Document;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a model would be if one of its elements had never been declared. */
public final class Removal {
  private Removal() {}

  /** The model without an element, its parts, and the documents that are views of it. */
  public static Model without(Folder folder, Model model, Element element) {
    Map<String, List<String>> places =
        claimants(model, element)
            .collect(
                Collectors.groupingBy(
                    one -> one.tree().file().path(),
                    TreeMap::new,
                    Collectors.mapping(Element::pointer, Collectors.toList())));
    List<Parsed> files = new ArrayList<>();
    for (Parsed parsed : folder.files()) {
      if (parsed instanceof Parsed.Read read && places.containsKey(path(read.tree()))) {
        pruned(read.tree(), places.getOrDefault(path(read.tree()), List.of()))
            .map(Parsed.Read::new)
            .ifPresent(files::add);
      } else {
        files.add(parsed);
      }
    }
    return Model.of(new Folder(folder.root(), files, folder.checks()));
  }

  private static Stream<Element> claimants(Model model, Element element) {
    String id = element.key();
    Stream<Element> documents = model.documents().stream().map(Document::element);
    return Stream.concat(model.elements().stream(), documents)
        .filter(one -> one.key().equals(id))
        .distinct();
  }

  /** Later places first, so that those before them keep their pointers. */
  private static Optional<Tree> pruned(Tree tree, List<String> pointers) {
    Optional<Tree> left = Optional.of(tree);
    for (String pointer : pointers.stream().sorted(Comparator.reverseOrder()).toList()) {
      left = left.flatMap(one -> new Pruning(one).without(pointer));
    }
    return left;
  }

  private static String path(Tree tree) {
    return tree.file().path();
  }
}
