package io.clientele.cli;

import io.clientele.data.EngineException;
import io.clientele.source.Folder;
import io.clientele.source.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a workspace as they stood in a git revision. */
final class Revision {
  private static final String REMEDY = "name a commit, branch or tag of this repository";

  private final Git git;
  private final Path root;

  Revision(Path root) {
    this.git = new Git(root);
    this.root = root;
  }

  /** One file of a revision. */
  private record Entry(String path, String object, long size) {}

  /** Reads the model files of a revision; nothing is checked out. */
  Folder folder(String name) {
    String prefix = prefix();
    String commit = commit(name);
    List<Entry> entries = entries(commit, prefix);
    List<Entry> wanted = entries.stream().filter(one -> one.size() <= Format.LARGEST).toList();
    List<byte[]> contents = git.contents(wanted.stream().map(Entry::object).toList());
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      files.put(wanted.get(i).path(), contents.get(i));
    }
    entries.forEach(one -> files.computeIfAbsent(one.path(), large -> new byte[tooLarge()]));
    return Folder.ofBytes(root, files);
  }

  /** Stands for a file that nobody would read to its end. */
  private static int tooLarge() {
    return Format.LARGEST + 1;
  }

  private String prefix() {
    Git.Answer answer = git.ask("rev-parse", "--show-prefix");
    if (answer.code() != 0) {
      boolean none = answer.problem().contains("not a git repository");
      throw none
          ? new EngineException("`" + root + "` is not in a git repository", "`git init` makes one")
          : Git.refused(answer, "see what `git status` says there");
    }
    return answer.text().stripTrailing();
  }

  /** A name that begins with a dash is an option to git, and none of a revision. */
  private String commit(String name) {
    boolean odd = name.isBlank() || name.startsWith("-") || name.matches("(?s).*\\p{Cntrl}.*");
    Git.Answer answer =
        odd
            ? new Git.Answer(1, "", "")
            : git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    String commit = answer.text().strip();
    if (answer.code() != 0 || !commit.matches("[0-9a-f]{40,64}")) {
      throw new EngineException("git knows no revision `" + Told.line(name) + "`", REMEDY);
    }
    return commit;
  }

  private List<Entry> entries(String commit, String prefix) {
    List<String> words =
        new ArrayList<>(List.of("ls-tree", "-r", "-z", "-l", "--full-tree", commit));
    if (!prefix.isEmpty()) {
      words.add("--");
      words.add(prefix);
    }
    List<Entry> entries = new ArrayList<>();
    for (String line : git.require(REMEDY, words.toArray(String[]::new)).split("\0", -1)) {
      int tab = line.indexOf('\t');
      String path = tab < 0 ? "" : line.substring(tab + 1);
      if (line.startsWith("100") && path.startsWith(prefix)) {
        String[] columns = line.substring(0, tab).trim().split(" +", -1);
        String inside = path.substring(prefix.length());
        if (Folder.declares(inside)) {
          entries.add(new Entry(inside, columns[2], Long.parseLong(columns[3])));
        }
      }
    }
    return entries;
  }
}
