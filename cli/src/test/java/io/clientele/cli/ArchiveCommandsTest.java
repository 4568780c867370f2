package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Element;
import io.clientele.source.archive.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace goes into an archive and comes out of it; a hostile archive leaves no trace. */
final class ArchiveCommandsTest {
  private static final Path BANK = Path.of("../examples/retail-bank");

  @TempDir private Path folder;

  @Test
  void a_workspace_survives_export_and_import() throws IOException {
    Path archive = folder.resolve("bank.bspec");
    Path back = folder.resolve("back");
    assertThat(Outcome.of("export", archive, "--workspace", BANK).err()).isEmpty();
    Outcome imported = Outcome.of("import", archive, back);
    assertThat(imported.err()).isEmpty();
    assertThat(imported.code()).isZero();
    assertThat(ids(back)).containsExactlyInAnyOrderElementsOf(ids(BANK));
    assertThat(back.resolve("documents/05-business-model/CUS-premium-advisory.md"))
        .hasSameTextualContentAs(BANK.resolve("documents/CUS-premium-advisory.md"));
    Path again = folder.resolve("again.bspec");
    Outcome.of("export", again, "--workspace", BANK);
    assertThat(again).hasSameBinaryContentAs(archive);
  }

  @Test
  void data_do_not_travel() throws IOException {
    Path archive = folder.resolve("bank.bspec");
    Outcome.of("export", archive, "--workspace", BANK);
    Archive.Files files = (Archive.Files) Archive.read(Files.readAllBytes(archive));
    assertThat(files.files().keySet()).noneMatch(path -> path.contains("data/"));
    assertThat(files.files()).containsKey("manifest.json");
  }

  @Test
  void a_hostile_archive_is_refused_with_the_entry_and_leaves_no_trace() throws IOException {
    Path archive = folder.resolve("evil.bspec");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("documents/good.md"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("../evil.md"));
      zip.closeEntry();
    }
    Outcome outcome = Outcome.of("import", archive, folder.resolve("target"));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("CLT112").contains("`../evil.md`").contains("leads out");
    assertThat(folder.toFile().list()).containsExactly("evil.bspec");
  }

  @Test
  void an_entry_that_was_changed_on_the_way_is_refused() throws IOException {
    Path archive = folder.resolve("bank.bspec");
    Outcome.of("export", archive, "--workspace", BANK);
    SortedMap<String, byte[]> files =
        new TreeMap<>(((Archive.Files) Archive.read(Files.readAllBytes(archive))).files());
    String document = "documents/05-business-model/CUS-premium-advisory.md";
    files.put(document, "---\nid: CUS-1\n---\n".getBytes(StandardCharsets.UTF_8));
    Files.write(archive, Archive.write(files));
    Outcome outcome = Outcome.of("import", archive, folder.resolve("target"));
    assertThat(outcome.err()).contains(document).contains("checksum");
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void nothing_is_overwritten() throws IOException {
    Path archive = Files.writeString(folder.resolve("mine.bspec"), "mine");
    assertThat(Outcome.of("export", archive, "--workspace", BANK).code()).isEqualTo(2);
    assertThat(archive).hasContent("mine");
    assertThat(Outcome.of("import", archive, folder).err()).contains("is not empty");
    assertThat(Outcome.of("import", folder.resolve("none"), folder.resolve("x")).code())
        .isEqualTo(2);
  }

  private static List<String> ids(Path workspace) {
    return Workspace.open(workspace).model().elements().stream().map(Element::id).toList();
  }
}
