package io.clientele.cli;

import io.clientele.check.own.OwnCheck;
import io.clientele.check.own.OwnChecks;
import io.clientele.check.page.Page;
import io.clientele.render.Renderings;
import io.clientele.source.Parsed;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "test",
    description = "Run the pages of the workspace's own checks.",
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private Place place;

  @Option(
      names = "--accept",
      description = "Write what is found into the pages; read it before you keep it.")
  private boolean accepts;

  @Override
  public Integer call() {
    Workspace workspace = Workspace.open(place.root());
    OwnChecks own = OwnChecks.of(workspace.model());
    PrintWriter out = command.commandLine().getOut();
    if (!own.faults().isEmpty()) {
      out.print(Renderings.text(own.faults(), workspace::file, false));
      out.flush();
      return 1;
    }
    List<Page> pages = pages(workspace);
    PageRunner runner = new PageRunner(workspace, own);
    long failed = pages.stream().filter(page -> !passes(runner, page, own, out)).count();
    out.println(pages.isEmpty() ? "no pages: write one beside a check" : counts(pages, failed));
    return failed == 0 ? 0 : 1;
  }

  private static String counts(List<Page> pages, long failed) {
    String all = pages.size() == 1 ? "1 page" : pages.size() + " pages";
    return failed == 0 ? all + ", all true" : all + ", " + failed + " not true";
  }

  private boolean passes(PageRunner runner, Page page, OwnChecks own, PrintWriter out) {
    Optional<OwnCheck> check =
        own.checks().stream().filter(one -> one.code().equals(page.field("code"))).findFirst();
    List<String> faults =
        check
            .map(
                one ->
                    runner.faults(
                        page, one, accepts ? Optional.of(this::accept) : Optional.empty()))
            .orElseGet(() -> List.of("no check of this workspace has its `code`"));
    out.println((faults.isEmpty() ? "true      " : "not true  ") + page.tree().file().path());
    faults.forEach(fault -> out.println("  " + fault));
    return faults.isEmpty();
  }

  private void accept(Page page, String findings) {
    FileTree.replace(place.root().resolve(page.tree().file().path()), page.accepting(findings));
  }

  private static List<Page> pages(Workspace workspace) {
    return workspace.model().ownChecks().stream()
        .filter(Parsed.Read.class::isInstance)
        .map(read -> ((Parsed.Read) read).tree())
        .filter(OwnChecks::isPage)
        .map(Page::of)
        .toList();
  }
}
