package io.clientele.edit;

import io.clientele.finding.Nearest;
import io.clientele.model.DocumentType;
import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes new documents and elements from templates, with ids that are free. */
public final class Drafts {
  private static final Set<String> ABOUT_A_SEGMENT = Set.of("persona", "journey", "relationship");

  private final Model model;

  public Drafts(Model model) {
    this.model = model;
  }

  /** A wish that cannot be met, and what to do about it. */
  public static final class Unclear extends Exception {
    private static final long serialVersionUID = 1;

    Unclear(String message) {
      super(message, null, false, false);
    }
  }

  /** Everything that can be asked for: the codes of documents and the names of kinds. */
  public List<String> names() {
    Stream<String> kinds = model.kinds().all().stream().filter(Drafts::standsAlone).map(Kind::name);
    return Stream.concat(kinds, model.catalogue().codes().stream()).toList();
  }

  /** The file that meets a wish. */
  public Draft draft(Wish wish) throws Unclear {
    Optional<DocumentType> type = model.catalogue().type(wish.what().toUpperCase(Locale.ROOT));
    if (type.isPresent()) {
      return document(type.get(), wish);
    }
    String name = wish.what().toLowerCase(Locale.ROOT);
    Kind kind =
        model
            .kinds()
            .named(name)
            .filter(Drafts::standsAlone)
            .orElseThrow(
                () -> new Unclear("nothing is called `" + wish.what() + "`; " + instead(name)));
    return element(kind, wish);
  }

  private Draft document(DocumentType type, Wish wish) throws Unclear {
    String id = free(type.code() + "-" + Names.slug(wish.title()));
    List<String> segments =
        segment(wish, type.kind().equals("segment"), false).map(Segment::id).stream().toList();
    String text = new DocumentDraft(model, type, id, wish).text(segments);
    String folder = folder(wish, this::isDocument, "documents");
    return new Draft(folder + id + ".md", id, text);
  }

  private Draft element(Kind kind, Wish wish) throws Unclear {
    boolean needed = ABOUT_A_SEGMENT.contains(kind.name());
    Optional<Segment> segment = segment(wish, !needed, needed);
    String id = new Ids(model).next(kind);
    String text =
        new ElementDraft(kind)
            .text(
                id, wish.title(), segment.map(Segment::id).orElse(""), owner(kind, wish, segment));
    String home = Ids.isCustomer(kind.name()) ? "customer" : "business";
    String folder = folder(wish, e -> e.kind().equals(kind.name()) && !isDocument(e), home);
    return new Draft(folder + Names.slug(wish.title()) + "." + kind.name() + ".yaml", id, text);
  }

  /** The segment that is named, or the only one. */
  private Optional<Segment> segment(Wish wish, boolean unwanted, boolean needed) throws Unclear {
    List<Segment> all = model.segments();
    if (!wish.segment().isEmpty()) {
      Optional<Segment> named =
          all.stream().filter(one -> one.id().equalsIgnoreCase(wish.segment())).findFirst();
      if (named.isEmpty()) {
        List<String> ids = all.stream().map(Segment::id).toList();
        throw new Unclear(
            "no segment is `" + wish.segment() + "`; " + Nearest.help(wish.segment(), ids));
      }
      return named;
    }
    if (needed && all.size() > 1) {
      String ids = String.join(", ", all.stream().map(Segment::id).sorted().toList());
      throw new Unclear("name the segment it is about with `--segment`: " + ids);
    }
    return unwanted || all.size() != 1 ? Optional.empty() : Optional.of(all.get(0));
  }

  private String instead(String name) {
    String near = Nearest.help(name, names());
    return near.isEmpty() ? "write the code of a document, or a kind such as `segment`" : near;
  }

  private String owner(Kind kind, Wish wish, Optional<Segment> segment) {
    if (!wish.owner().isEmpty()) {
      return wish.owner();
    }
    return segment
        .map(one -> one.element().owner())
        .filter(owner -> !owner.isEmpty())
        .or(() -> usualOwner(kind))
        .or(() -> model.ofKind("organisation-unit").stream().map(Element::title).findFirst())
        .orElse("{The unit that answers for it}");
  }

  /** The unit that answers for most of its like. */
  private Optional<String> usualOwner(Kind kind) {
    return model.ofKind(kind.name()).stream()
        .map(Element::owner)
        .filter(owner -> !owner.isEmpty())
        .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private String free(String id) {
    String free = id;
    for (int i = 2; model.element(free).isPresent(); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** Where most of its like stand. */
  private String folder(Wish wish, java.util.function.Predicate<Element> like, String otherwise) {
    if (!wish.folder().isEmpty()) {
      String folder = wish.folder().replace('\\', '/').replaceAll("/+$", "");
      return folder.equals(".") ? "" : folder + "/";
    }
    Map<String, Long> counts = new TreeMap<>();
    model.elements().stream()
        .filter(like)
        .map(element -> element.tree().file().path())
        .forEach(path -> counts.merge(path.substring(0, path.lastIndexOf('/') + 1), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise + "/");
  }

  private boolean isDocument(Element element) {
    return element.tree().file().extension().equals("md");
  }

  /** A part of something else, such as a stage, is written into that. */
  private static boolean standsAlone(Kind kind) {
    return !kind.name().equals("document") && kind.canBeTold();
  }
}
