package io.clientele.bench;

import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large workspace of a small one: copies of all its model files, in each of which every
 * thing has an id and a title of its own, so that each copy is as sound as the original; and
 * further copies of the documents until there are enough.
 */
public final class LargeWorkspace {
  private final Path example;
  private final Path out;
  private final Pattern names;
  private final SortedMap<String, String> files = new TreeMap<>();

  private LargeWorkspace(Path example, Path out) throws IOException {
    this.example = example;
    this.out = out;
    this.names = names(Model.of(Folder.read(example)));
    read();
  }

  /** {@code EXAMPLE OUT ELEMENTS DOCUMENTS}; prints what was made. */
  public static void main(String... args) throws IOException {
    LargeWorkspace large = new LargeWorkspace(Path.of(args[0]), Path.of(args[1]));
    large.write(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Model made = Model.of(Folder.read(Path.of(args[1])));
    System.out.printf(
        "%d elements, %d documents, %d edges%n",
        made.elements().size(), made.documents().size(), made.edges().size());
  }

  /** Every id and title that a thing of its own has, the longest first. */
  private static Pattern names(Model model) {
    List<String> names =
        model.elements().stream()
            .filter(element -> element.id().indexOf('/') < 0)
            .flatMap(LargeWorkspace::names)
            .filter(name -> name.length() > 2)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .toList();
    return Pattern.compile(
        "(?<![\\w-]|channelType: )(" + String.join("|", names) + ")(?![\\w-])",
        Pattern.CASE_INSENSITIVE);
  }

  private static Stream<String> names(Element element) {
    return Stream.of(element.id(), element.title());
  }

  private void read() throws IOException {
    try (Stream<Path> all = Files.walk(example)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = example.relativize(file).toString();
        if (path.matches("(business|customer|documents)/.*")) {
          files.put(path, Files.readString(file));
        }
      }
    }
  }

  private void write(int elements, int documents) throws IOException {
    int ofOne = Model.of(Folder.read(example)).elements().size();
    List<String> papers = files.keySet().stream().filter(path -> path.endsWith(".md")).toList();
    int copies = Math.max(1, (elements - documents) / (ofOne - papers.size()));
    // Its sources say which fields conditions may name; nobody reads their data.
    put("clientele.yaml", Files.readString(example.resolve("clientele.yaml")));
    for (int copy = 1; copy <= copies; copy++) {
      for (String path : files.keySet()) {
        if (!path.endsWith(".md")) {
          put(copy + "/" + path, renamed(path, copy, ""));
        }
      }
    }
    for (int n = 0; n < documents; n++) {
      int copy = n % copies + 1;
      String paper = papers.get(n / copies % papers.size());
      int again = n / copies / papers.size();
      String path = copy + "/" + paper.replace(".md", "-" + copy + suffix(again) + ".md");
      put(path, renamed(paper, copy, suffix(again)));
    }
  }

  private static String suffix(int again) {
    return again == 0 ? "" : "-" + (char) ('a' + again);
  }

  /** The text with the copy's number behind every name; a document's own id may have more. */
  private String renamed(String path, int copy, String more) {
    String text = names.matcher(files.get(path)).replaceAll(m -> numbered(m, copy));
    return more.isEmpty()
        ? text
        : text.replaceFirst("(?m)^id: (.*)$", "id: $1" + more)
            .replaceFirst("(?m)^title: \"(.*)\"$", "title: \"$1 " + more + "\"");
  }

  private static String numbered(MatchResult name, int copy) {
    String joint = name.group().matches("[A-Z]{2,}.*-[\\w-]+") ? "-" : " ";
    return Matcher.quoteReplacement(name.group() + joint + copy);
  }

  private void put(String path, String text) throws IOException {
    Path file = out.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
