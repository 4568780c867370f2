package io.clientele.model;

import com.google.common.base.Suppliers;
import io.clientele.model.matching.Matching;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.Repair;
import io.clientele.source.Shelf;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a model of a folder: first of each file by itself, then of all together. */
final class Reader {
  private static final String WORKSPACE = "workspace";

  /** Fewer files are resolved before a second thread has started. */
  private static final int MANY = 100;

  private final List<Parsed.Refused> refused = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final List<SchemaProblem> problems = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private final Imports imports = new Imports();
  private final List<Parsed> ownChecks;
  private final List<Tree> matching = new ArrayList<>();
  private final Settings settings;
  private final Kinds kinds;
  private final Grammar grammar;
  private final Brought brought;
  private final List<Tree> deciding;
  private final Known known;
  private final List<FileModel> files;

  Reader(Folder folder, Known before, Optional<Shelf> specification) {
    this.ownChecks = folder.checks();
    List<Tree> things = new ArrayList<>();
    List<Tree> deciding = new ArrayList<>();
    for (Parsed parsed : folder.files()) {
      if (parsed instanceof Parsed.Read read) {
        Tree tree = read.tree();
        (Matching.isMatching(tree) ? matching : decides(tree) ? deciding : things).add(tree);
        repairs.addAll(read.repairs());
      } else if (parsed instanceof Parsed.Refused no) {
        refused.add(no);
      }
    }
    deciding.removeIf(this::isForeign);
    Optional<Tree> own = deciding.stream().filter(SettingsReader::isSettings).findFirst();
    List<Imports.Declared> declared = Imports.declared(own);
    things.removeIf(tree -> isImported(declared, tree.file().path()));
    refused.removeIf(no -> isImported(declared, no.at().file()));
    this.settings = SettingsReader.read(folder.root(), own);
    this.kinds = KindList.BUILT_IN.with(deciding);
    this.grammar = Grammar.BUILT_IN.with(own);
    this.brought = Brought.of(folder.root(), own, specification);
    Telling telling = new Telling(kinds, SettingsReader.folders(own));
    boolean strict = settings.profile().equals("strict");
    this.deciding = List.copyOf(deciding);
    this.known = before.under(deciding);
    this.files =
        new FileModels(kinds, grammar, telling, brought.catalogue(), strict)
            .of(things, known.files());
    Imports.Under under = new Imports.Under(kinds, grammar);
    declared.forEach(one -> imports.read(one, folder.files(), under));
    unusable.addAll(OwnKinds.unusable(deciding));
    unusable.addAll(imports.unusable());
    unusable.addAll(brought.unusable());
    own.ifPresent(this::validateSettings);
    problems.addAll(all(FileModel::problems));
  }

  /** Whether a kind leans on what is not in its file, and is therefore refused. */
  private boolean isForeign(Tree tree) {
    Optional<Parsed.Refused> no =
        KindList.declaresKind(tree) ? ForeignSchemas.in(tree) : Optional.empty();
    no.ifPresent(refused::add);
    return no.isPresent();
  }

  private static boolean isImported(List<Imports.Declared> imports, String path) {
    return imports.stream().anyMatch(one -> one.holds(path));
  }

  private static boolean decides(Tree tree) {
    return SettingsReader.isSettings(tree) || KindList.declaresKind(tree);
  }

  Model model() {
    List<Directory.Names> names = new Views(all(FileModel::names)).things();
    ForkJoinTask<IdentityHashMap<FileModel, Ties>> holding =
        ForkJoinTask.adapt(() -> known.holding(names));
    boolean beside = known.ties().size() > MANY;
    if (beside) {
      holding.fork();
    }
    Directory directory = new Directory(names);
    Resolution resolution = new Resolution(directory, kinds, grammar, imports);
    List<Ties> ties = ties(beside ? holding.join() : holding.invoke(), resolution);
    Graph graph = new Graph(ties, imports.edges());
    List<Segment> segments = all(FileModel::segments);
    return new DeclaredModel(
        settings,
        kinds,
        grammar,
        directory,
        graph,
        ties,
        new ReferenceIndex(ties),
        segments,
        all(FileModel::personas),
        all(FileModel::journeys),
        all(FileModel::relationships),
        all(FileModel::documents),
        Suppliers.memoize(() -> linesOfSight(segments, graph, directory)),
        refused,
        repairs,
        all(FileModel::unclassified),
        problems,
        unusable,
        ownChecks,
        brought.catalogue(),
        MatchingFiles.of(matching, settings),
        known(names, ties));
  }

  /** What other files than the changed ones name is mostly what it was. */
  private List<Ties> ties(IdentityHashMap<FileModel, Ties> holding, Resolution resolution) {
    Stream<FileModel> side = files.size() > MANY ? files.parallelStream() : files.stream();
    return side.map(
            file -> {
              Ties held = holding.get(file);
              return held == null ? resolution.of(file.parts(), file.mentions()) : held;
            })
        .toList();
  }

  /** Imported things are read anew each time, so ties to them are not kept. */
  private Known known(List<Directory.Names> names, List<Ties> ties) {
    return new Known(
        deciding,
        Known.byTree(files),
        names,
        imports.isEmpty() ? Known.byFile(files, ties) : new IdentityHashMap<>());
  }

  private List<LineOfSight> linesOfSight(List<Segment> segments, Graph graph, Directory directory) {
    Parts parts = new Parts(all(FileModel::parts));
    return segments.stream().map(one -> new Sight(one, graph, parts, directory).line()).toList();
  }

  private <T> List<T> all(Function<FileModel, List<T>> part) {
    List<T> all = new ArrayList<>();
    files.forEach(file -> all.addAll(part.apply(file)));
    return Collections.unmodifiableList(all);
  }

  private void validateSettings(Tree tree) {
    Element element = new Element(WORKSPACE, WORKSPACE, settings.name(), "", true, tree, "");
    problems.addAll(
        new Validation()
            .problems(element, WORKSPACE, new SchemaFile(WORKSPACE + ".schema.json").whole()));
  }
}
