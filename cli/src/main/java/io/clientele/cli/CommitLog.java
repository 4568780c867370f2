package io.clientele.cli;

import io.clientele.transform.gate.Commits;
import io.clientele.transform.gate.Commits.Commit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the history of a workspace's files from git. */
record CommitLog(Git git) {
  private static final String MOST = "5000";
  private static final String HEAD = "\u0001";

  /** Files by which build services and hooks are told what to do on each change. */
  private static final String[] MACHINES = {
    ":(top).github/workflows",
    ":(top).gitlab-ci.yml",
    ":(top)Jenkinsfile",
    ":(top).circleci",
    ":(top)azure-pipelines.yml",
    ":(top).pre-commit-config.yaml",
    ":(top).githooks"
  };

  /** Nothing where no commit touches the workspace. */
  Optional<Commits> read() {
    Git.Answer log =
        git.ask(
            "log",
            "-n",
            MOST,
            "--no-renames",
            "--no-ext-diff",
            "--numstat",
            "-w",
            "--ignore-blank-lines",
            "--relative",
            "--format=" + HEAD + "%cs%x09%aE",
            "--",
            ".");
    List<Commit> commits = log.code() == 0 ? commits(log.text()) : List.of();
    return commits.isEmpty() ? Optional.empty() : Optional.of(new Commits(commits, isChecked()));
  }

  private static List<Commit> commits(String text) {
    List<Commit> commits = new ArrayList<>();
    for (String one : text.split(HEAD, -1)) {
      List<String> lines = one.lines().filter(line -> !line.isBlank()).toList();
      if (!lines.isEmpty()) {
        String[] head = lines.get(0).split("\t", -1);
        Set<String> files = new HashSet<>();
        lines.stream().skip(1).map(CommitLog::changed).forEach(file -> file.ifPresent(files::add));
        commits.add(new Commit(LocalDate.parse(head[0]), head[1], files));
      }
    }
    return commits;
  }

  /** {@code ADDED REMOVED FILE}; a change of white space alone adds and removes nothing. */
  private static Optional<String> changed(String line) {
    String[] parts = line.split("\t", 3);
    boolean none = parts.length < 3 || (parts[0].equals("0") && parts[1].equals("0"));
    return none ? Optional.empty() : Optional.of(parts[2]);
  }

  private boolean isChecked() {
    List<String> words =
        new ArrayList<>(List.of("grep", "-I", "-l", "-w", "clientele", "HEAD", "--"));
    words.addAll(List.of(MACHINES));
    Git.Answer answer = git.ask(words.toArray(String[]::new));
    return answer.code() == 0 && !answer.text().isBlank();
  }
}
