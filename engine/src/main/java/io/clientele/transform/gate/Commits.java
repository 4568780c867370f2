package io.clientele.transform.gate;

import io.clientele.model.Settings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the version history says of a workspace's files.
 *
 * @param all newest first
 * @param checked whether a machine runs Clientele on each change
 */
public record Commits(List<Commit> all, boolean checked) {
  /** One change, and the files whose text it changed in more than white space. */
  public record Commit(LocalDate day, String author, Set<String> files) {
    public Commit {
      files = Set.copyOf(files);
    }
  }

  public Commits {
    all = List.copyOf(all);
  }

  /** The history that a workspace tells itself, where its files are not kept in git. */
  public static Optional<Commits> declared(Settings settings) {
    JsonNode history =
        settings
            .file()
            .map(file -> file.value().at("/transform/history"))
            .orElse(MissingNode.getInstance());
    List<Commit> commits = history.path("changes").valueStream().flatMap(Commits::read).toList();
    return commits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Commits(commits, history.path("checked").asBoolean(false)));
  }

  private static Stream<Commit> read(JsonNode change) {
    Set<String> files = new HashSet<>();
    change.path("files").forEach(file -> files.add(file.asString("")));
    return Said.day(change.path("date").asString(""))
        .map(day -> new Commit(day, change.path("author").asString(""), files))
        .stream();
  }

  /** Whether anything was kept by then: a history that began later says nothing of that day. */
  boolean reaches(LocalDate day) {
    return all.stream().anyMatch(commit -> !commit.day().isAfter(day));
  }

  /** Who changed something after the first day and up to the last. */
  Set<String> authors(LocalDate after, LocalDate last) {
    Set<String> authors = new HashSet<>();
    for (Commit commit : all) {
      if (commit.day().isAfter(after) && !commit.day().isAfter(last)) {
        authors.add(commit.author());
      }
    }
    return authors;
  }

  /** When a file was last changed, as known on a day. */
  public Optional<LocalDate> changed(String file, LocalDate asOf) {
    return all.stream()
        .filter(commit -> !commit.day().isAfter(asOf) && commit.files().contains(file))
        .map(Commit::day)
        .max(LocalDate::compareTo);
  }
}
