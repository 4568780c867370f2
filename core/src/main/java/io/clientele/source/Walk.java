package io.clientele.source;

import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the model files below a root. Links are followed first and judged by where they lead:
 * outside the root is refused, a second way to a file inside is passed over.
 */
final class Walk extends SimpleFileVisitor<Path> {
  private static final Set<String> NOT_MODEL_FOLDERS = Set.of("data", "checks", "measures", "docs");
  private static final Set<String> NOT_MODEL_FILES = Set.of("baseline.json", "decisions.json");

  /** Fewer files are read before a second thread has started. */
  private static final int FEW = 100;

  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]");

  private final Path root;
  private final Path realRoot;

  /** The real paths of the folders that were entered: what is no link in them is known by them. */
  private final Map<Path, Path> entered = new HashMap<>();

  private final SortedMap<String, Path> found = new TreeMap<>();
  private final SortedMap<String, Parsed> refused = new TreeMap<>();

  Walk(Path root) {
    try {
      this.root = root;
      this.realRoot = root.toRealPath();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  List<Parsed> read() {
    walk(root);
    return parsed(new TreeMap<>());
  }

  /** The files after some files or folders changed; the others are taken as they were. */
  List<Parsed> again(List<Parsed> earlier, Set<String> changed) {
    SortedMap<String, Parsed> kept = new TreeMap<>();
    for (Parsed parsed : earlier) {
      String path = parsed.path();
      if (changed.stream().noneMatch(one -> path.equals(one) || path.startsWith(one + "/"))) {
        kept.put(path, parsed);
      }
    }
    changed.stream().map(root::resolve).filter(Files::exists).forEach(this::walk);
    return parsed(kept);
  }

  private void walk(Path from) {
    try {
      Files.walkFileTree(from, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<Parsed> parsed(SortedMap<String, Parsed> kept) {
    SortedMap<String, Parsed> read = new ConcurrentSkipListMap<>(kept);
    read.putAll(refused);
    Stream<Map.Entry<String, Path>> files = found.entrySet().stream();
    (found.size() > FEW ? files.parallel() : files)
        .forEach(
            file ->
                Reading.file(file.getValue(), file.getKey())
                    .ifPresent(it -> read.put(file.getKey(), it)));
    return List.copyOf(read.values());
  }

  /** Whether a path relative to the root is one of a model file. */
  static boolean declares(String path) {
    int slash = path.indexOf('/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean hidden = path.startsWith(".") || path.contains("/.");
    boolean reserved =
        slash < 0
            ? NOT_MODEL_FILES.contains(name)
            : NOT_MODEL_FOLDERS.contains(path.substring(0, slash));
    return !hidden
        && !reserved
        && !name.equalsIgnoreCase("README.md")
        && Formats.of(new SourceFile(name, "")).isPresent();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(root)) {
      entered.put(root, realRoot);
      return FileVisitResult.CONTINUE;
    }
    if (!declares(relative(folder) + "/any.json")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Optional<Path> real = inside(folder, relative(folder));
    real.ifPresent(path -> entered.put(folder, path));
    return real.isPresent() ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String path = relative(file);
    if (declares(path) && attributes.isRegularFile() && isSpeakable(path)) {
      inside(file, path).ifPresent(real -> found.put(path, real));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failed) {
    String path = relative(file);
    if (Files.isDirectory(file) ? declares(path + "/any.json") : declares(path)) {
      refuse(path, "the file or folder cannot be opened", "check that you may read it");
    }
    return FileVisitResult.CONTINUE;
  }

  /** The real path of what may be read here: not outside, and not by a second way. */
  private Optional<Path> inside(Path file, String path) throws IOException {
    Path real = real(file);
    if (!real.startsWith(realRoot)) {
      refuse(
          path, "`" + spoken(path) + "` leads out of the workspace", "copy what it names into it");
      return Optional.empty();
    }
    boolean direct = real.equals(realRoot.resolve(root.relativize(file)));
    return direct || !declares(relativeToRealRoot(real)) ? Optional.of(real) : Optional.empty();
  }

  private Path real(Path file) throws IOException {
    Path folder = entered.get(file.getParent());
    return folder == null || Files.isSymbolicLink(file)
        ? file.toRealPath()
        : folder.resolve(file.getFileName());
  }

  private String relativeToRealRoot(Path real) {
    String path = realRoot.relativize(real).toString().replace('\\', '/');
    return Files.isDirectory(real) ? path + "/any.json" : path;
  }

  /** A name with a line end or an escape sign could write findings of its own. */
  private boolean isSpeakable(String path) {
    boolean speakable = path.equals(spoken(path));
    if (!speakable) {
      refuse(path, "the name of the file has control characters", "give it another name");
    }
    return speakable;
  }

  private static String spoken(String path) {
    boolean plain = path.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
    return plain ? path : UNSPEAKABLE.matcher(path).replaceAll("?");
  }

  private void refuse(String path, String reason, String help) {
    String name = spoken(path);
    refused.put(name, new Parsed.Refused(Span.startOf(name), reason, help));
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
