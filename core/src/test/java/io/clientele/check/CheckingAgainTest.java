package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.model.Edge;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever changes in a workspace, checking it again says what checking it afresh would say. */
final class CheckingAgainTest {
  private static final Path EXAMPLE = Path.of("../examples/retail-bank");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int CHANGES = 30;

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_changed_workspace_is_read_as_if_for_the_first_time(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> paths = copy();
    Folder folder = Folder.read(root);
    Model model = Model.of(folder);
    Memory memory = Memory.empty();
    findings(model, memory);
    for (int change = 0; change < CHANGES; change++) {
      String changed = paths.get(random.nextInt(paths.size()));
      change(changed, random);
      folder = folder.again(Set.of(changed));
      model = Model.of(folder, model);
      memory = memory.next();

      Model fresh = Model.of(Folder.read(root));
      String what = seed + ", change " + change + ", " + changed;
      assertThat(told(model)).as(what).isEqualTo(told(fresh));
      assertThat(findings(model, memory)).as(what).isEqualTo(findings(fresh, Memory.empty()));
    }
  }

  /** Takes lines out, exchanges words or whole files, deletes, and brings back what was there. */
  private void change(String path, Random random) throws IOException {
    Path file = root.resolve(path);
    List<String> lines = new ArrayList<>(Files.readAllLines(EXAMPLE.resolve(path)));
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(random.nextInt(lines.size()));
      case 1 -> lines.replaceAll(line -> line.replaceFirst("[Tt]itle: (\\S+)", "title: Other $1"));
      case 2 -> lines.replaceAll(line -> line.replace("Wealth", "Stealth"));
      case 3 -> lines.replaceAll(line -> line.replace("-001", "-0" + random.nextInt(9)));
      default -> {
        if (random.nextBoolean()) {
          Files.deleteIfExists(file);
          return;
        }
      }
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private List<String> copy() throws IOException {
    List<String> paths = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = EXAMPLE.relativize(file).toString().replace('\\', '/');
        if (Folder.declares(path) && !path.startsWith("clientele.")) {
          Files.createDirectories(root.resolve(path).getParent());
          Files.copy(file, root.resolve(path));
          paths.add(path);
        }
      }
    }
    Files.copy(EXAMPLE.resolve("clientele.yaml"), root.resolve("clientele.yaml"));
    return paths;
  }

  private static List<String> told(Model model) {
    List<String> told = new ArrayList<>();
    model.elements().forEach(one -> told.add(one.kind() + " " + one.id() + " " + one.span()));
    model
        .references()
        .forEach(
            one ->
                told.add(
                    one.span()
                        + " "
                        + one.text()
                        + " "
                        + one.candidates().stream().map(it -> it.id() + it.title()).toList()));
    for (Edge edge : model.edges()) {
      told.add(edge.source().id() + edge.relation() + edge.target().id() + edge.span());
    }
    model.linesOfSight().forEach(line -> told.add(line.segment().id() + line.firstMissing()));
    return told;
  }

  private static List<Finding> findings(Model model, Memory memory) {
    return Checks.run(new Facts(model, Results.NONE, DAY, Optional.empty(), memory));
  }
}
