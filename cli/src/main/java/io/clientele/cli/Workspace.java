package io.clientele.cli;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Judgement;
import io.clientele.check.Results;
import io.clientele.check.policy.Baseline;
import io.clientele.check.policy.Policy;
import io.clientele.edit.Repair;
import io.clientele.edit.Repairer;
import io.clientele.model.Model;
import io.clientele.source.Beside;
import io.clientele.source.Folder;
import io.clientele.source.Parsed;
import io.clientele.source.Shelf;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A workspace that was read: its folder and its model. */
record Workspace(Path root, Folder folder, Model model) {
  static Workspace open(Path root) {
    Folder folder = Folder.read(root);
    return new Workspace(root, folder, Model.of(folder));
  }

  /** The workspace after some files changed; only they are read again. */
  Workspace again(Set<String> changed) {
    Folder newer = folder.again(changed);
    return new Workspace(root, newer, Model.of(newer, model));
  }

  /** Judges documents by a copy of the specification that the person at the keyboard names. */
  static Workspace open(Path root, Optional<Path> specification) {
    Folder folder = Folder.read(root);
    Model model =
        specification
            .map(pages -> Model.by(Shelf.open(pages), folder))
            .orElseGet(() -> Model.of(folder));
    return new Workspace(root, folder, model);
  }

  /** What the checks find that come with Clientele. */
  Found check(Results results, LocalDate today) {
    return check(new Facts(model, results, today, before()));
  }

  /** The model as it was last committed, as far as its documents differ from it now. */
  Optional<Model> before() {
    return History.before(root, folder);
  }

  /** What the checks say of some facts. */
  Found check(Facts facts) {
    return new Found(Checks.run(facts), Checks.unmeasured(facts));
  }

  /** What there is to say about findings once the workspace's own settings were heard. */
  Judgement judge(Found found, LocalDate today) {
    Optional<Parsed> baseline = Beside.file(root, Baseline.FILE);
    return Policy.judge(model, today, found.all(), found.unmeasured(), baseline);
  }

  /** The files with every fix applied that the findings carry and that does no harm. */
  Repair repair(Results results, LocalDate today) {
    return Repairer.of(
        folder,
        now -> {
          Workspace changed = new Workspace(root, now, Model.of(now));
          return changed.judge(changed.check(results, today), today).findings();
        });
  }

  /** The day to hold dates against: the chosen one, or the declared one, or today. */
  LocalDate today(Optional<LocalDate> chosen) {
    return chosen.or(() -> model.settings().asOf()).orElseGet(LocalDate::now);
  }

  /** The text of a file of the model or of a check that could be read. */
  Optional<SourceFile> file(String path) {
    return Stream.concat(folder.files().stream(), folder.checks().stream())
        .filter(Parsed.Read.class::isInstance)
        .map(read -> ((Parsed.Read) read).tree().file())
        .filter(file -> file.path().equals(path))
        .findFirst();
  }
}
