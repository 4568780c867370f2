package io.clientele.model;

import com.google.common.base.Suppliers;
import io.clientele.model.matching.Fault;
import io.clientele.model.matching.Matching;
import io.clientele.source.Tree;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The files that declare matching, read when somebody asks: most commands never do. */
final class MatchingFiles {
  private final List<Tree> files;
  private final Supplier<Matching> matching;

  private MatchingFiles(List<Tree> files, Settings settings) {
    this.files = List.copyOf(files);
    this.matching = Suppliers.memoize(() -> Matching.of(this.files, names(settings)));
  }

  static MatchingFiles of(List<Tree> files, Settings settings) {
    return new MatchingFiles(files, settings);
  }

  Matching matching() {
    return matching.get();
  }

  /** Nothing is read where nothing was declared. */
  List<Fault> faults() {
    return files.isEmpty() ? List.of() : matching().faults();
  }

  /** Nothing is read where nothing was declared. */
  boolean decides(String field) {
    return !files.isEmpty() && matching().golden().fields().containsKey(field);
  }

  private static Matching.Names names(Settings settings) {
    return new Matching.Names(names(settings, "identifiers"), names(settings, "attributes"));
  }

  private static List<String> names(Settings settings, String branch) {
    Stream<JsonNode> branches =
        settings.sources().stream().map(source -> source.mapping().path(branch));
    return branches.flatMap(node -> node.propertyNames().stream()).distinct().sorted().toList();
  }
}
