package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Shelf;
import io.clientele.source.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue that a workspace brings, or ours. A folder that {@code clientele.yaml} names must
 * lie in the workspace: a workspace may come from anybody and must not reach out of itself. A
 * folder that is given on the command line may lie anywhere.
 */
final class Brought {
  private static final String KEY = "/catalogue";

  private final Catalogue catalogue;
  private final Optional<Tree> settings;
  private final List<Unusable> refused;

  private Brought(Catalogue catalogue, Optional<Tree> settings, List<Unusable> refused) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.refused = refused;
  }

  static Brought of(Path root, Optional<Tree> settings, Optional<Shelf> given) {
    String named = settings.map(tree -> Fields.text(tree.value(), "catalogue")).orElse("");
    if (given.isPresent()) {
      return new Brought(Catalogue.of(given.get()), settings, List.of());
    }
    if (named.isEmpty()) {
      return new Brought(Catalogue.standard(), settings, List.of());
    }
    Optional<Shelf> shelf = Shelf.inside(root, named).filter(Catalogue::isSpecification);
    if (shelf.isPresent()) {
      return new Brought(Catalogue.of(shelf.get()), settings, List.of());
    }
    Unusable refused =
        new Unusable(
            settings.get().at(KEY),
            "`" + named + "` holds no pages of the specification inside the workspace",
            "copy the folder that holds `CUS-spec.md` into the workspace, or give it with"
                + " `--catalogue`");
    return new Brought(Catalogue.standard(), settings, List.of(refused));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Asked for when the documents were read: a page is only looked at when it is needed. */
  List<Unusable> unusable() {
    Span at = settings.map(tree -> tree.at(KEY)).orElseGet(() -> Span.startOf("clientele.yaml"));
    List<Unusable> pages =
        catalogue.unread().entrySet().stream()
            .map(
                page ->
                    new Unusable(
                        at,
                        "the page `" + page.getKey() + "` is not used: " + page.getValue(),
                        "fetch the specification again"))
            .toList();
    return pages.isEmpty() ? refused : pages;
  }
}
