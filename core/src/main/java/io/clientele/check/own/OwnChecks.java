package io.clientele.check.own;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Parsed;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The checks that a workspace declares for itself: every object in the YAML and JSON files of its
 * folder {@code checks}.
 *
 * @param checks those that can be used, in the order of files and places
 * @param faults what is wrong with the others, each at its place
 */
public record OwnChecks(List<OwnCheck> checks, List<Finding> faults) {
  public OwnChecks {
    checks = List.copyOf(checks);
    faults = List.copyOf(faults);
  }

  public static OwnChecks of(Model model) {
    Map<String, OwnCheck> checks = new LinkedHashMap<>();
    List<Finding> faults = new ArrayList<>();
    for (Parsed parsed : model.ownChecks()) {
      if (parsed instanceof Parsed.Refused refused) {
        faults.add(OwnCheckReader.unreadable(refused));
      } else if (parsed instanceof Parsed.Read read && !isPage(read.tree())) {
        read(model, read.tree(), checks, faults);
      }
    }
    return new OwnChecks(List.copyOf(checks.values()), faults);
  }

  /** Whether a file of the folder is a page: Markdown with front matter. */
  public static boolean isPage(Tree tree) {
    return tree.file().extension().matches("md|markdown");
  }

  private static void read(
      Model model, Tree tree, Map<String, OwnCheck> checks, List<Finding> faults) {
    int many = tree.value().isArray() ? tree.value().size() : 1;
    for (int i = 0; i < many; i++) {
      OwnCheckReader reader =
          new OwnCheckReader(model, tree, tree.value().isArray() ? "/" + i : "");
      OwnCheck check = reader.check();
      OwnCheck first = reader.faults().isEmpty() ? checks.putIfAbsent(check.code(), check) : null;
      faults.addAll(reader.faults());
      if (first != null) {
        faults.add(
            check
                .unusable("code", "already stands in `" + first.tree().file().path() + "`")
                .help("give each check a code of its own"));
      }
    }
  }
}
