package io.clientele.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives are read whole or refused with the entry at fault. */
final class ArchiveTest {
  private static final byte[] WORDS = Packed.text("words");

  @Test
  void what_was_written_is_read_again() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("manifest.json", Packed.text("{}"));
    files.put("documents/05-business-model/CUS-advice.md", Packed.text("# Ärzte\n"));
    files.put("documents/" + "long".repeat(30) + "/CUS-" + "x".repeat(60) + ".md", new byte[777]);
    files.put("empty.txt", new byte[0]);
    byte[] packed = Archive.write(files);
    assertThat(files(packed)).containsExactlyEntriesOf(files);
    assertThat(Archive.write(files)).isEqualTo(packed);
  }

  @Test
  void a_zip_is_read_too() {
    assertThat(files(Packed.zip(WORDS, "documents/a.md", "b.md"))).containsKeys("b.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.md",
        "documents/../../evil.md",
        "..\\evil.md",
        "/etc/evil.md",
        "\\evil.md",
        "C:\\evil.md",
        "C:evil.md",
        "documents/CON",
        "documents/nul.md",
        "documents/com1.txt",
        "documents/evil.md.",
        "documents/evil ",
        "documents//evil.md",
        "documents/./evil.md",
        ".git/hooks/post-commit",
        "documents/.hidden",
        "evil\u0000.md",
        "evil\n.md",
        "evil\u202Etxt.md",
        "evil:stream",
        "what?.md"
      })
  void a_name_that_is_not_safe_everywhere_is_refused(String name) {
    Archive.Refused tar = refused(new Packed().file("good.md").file(name).gzip());
    assertThat(tar.entry()).hasSameSizeAs(name).doesNotContain("\u0000", "\n", "\u202E");
    assertThat(refused(Packed.zip(WORDS, "good.md", name)).entry()).isEqualTo(tar.entry());
  }

  @Test
  void names_that_differ_only_in_case_or_spelling_are_refused() {
    assertThat(refused(new Packed().file("a.md").file("A.md").gzip()).entry()).isEqualTo("A.md");
    assertThat(refused(new Packed().file("a/x.md").file("A/y.md").gzip()).entry())
        .isEqualTo("A/y.md");
    assertThat(refused(new Packed().file("\u00e4.md").file("a\u0308.md").gzip()).reason())
        .contains("same name");
    assertThat(refused(Packed.zip(WORDS, "a.md", "A.md")).entry()).isEqualTo("A.md");
    assertThat(refused(new Packed().file("a.md").file("a.md").gzip()).entry()).isEqualTo("a.md");
  }

  @Test
  void a_file_that_is_also_a_folder_is_refused() {
    assertThat(refused(new Packed().file("a").file("a/b.md").gzip()).entry()).isEqualTo("a/b.md");
    assertThat(refused(new Packed().file("a/b.md").file("a").gzip()).entry()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(chars = {'1', '2', '3', '4', '6', '7', 'S'})
  void links_and_devices_are_refused(char kind) {
    assertThat(refused(new Packed().entry("passwd", kind, new byte[0]).gzip()).entry())
        .isEqualTo("passwd");
  }

  @Test
  void a_link_in_a_zip_is_refused() {
    byte[] zip = Packed.zip(WORDS, "link.md");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(directory(bytes) + 38, 0120777 << 16);
    assertThat(refused(zip).entry()).isEqualTo("link.md");
    assertThat(refused(zip).reason()).contains("link");
  }

  @Test
  void an_encrypted_entry_is_refused() {
    byte[] zip = Packed.zip(WORDS, "secret.md");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(6, (short) (bytes.getShort(6) | 1));
    assertThat(refused(zip).reason()).contains("encrypted");
  }

  @Test
  void entries_that_overlap_are_refused() {
    byte[] zip = Packed.zip(WORDS, "a.md", "b.md");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int second = directory(bytes) + 46 + 4;
    bytes.put(second + 46, (byte) 'a');
    bytes.putInt(second + 42, 0);
    assertThat(refused(zip).reason()).contains("overlaps");
  }

  @Test
  void a_name_that_differs_between_directory_and_entry_is_refused() {
    byte[] zip = Packed.zip(WORDS, "a.md");
    zip[30] = 'b';
    assertThat(refused(zip).entry()).isEqualTo("a.md");
  }

  @Test
  void a_size_that_lies_is_refused() {
    byte[] zip = Packed.zip(WORDS, "a.md");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(directory(bytes) + 24, 3);
    assertThat(refused(zip).entry()).isEqualTo("a.md");
  }

  @Test
  void what_unpacks_to_more_than_a_hundred_times_its_size_is_refused() {
    byte[] zeros = new byte[8 * 1024 * 1024];
    assertThat(refused(new Packed().entry("zeros", '0', zeros).gzip()).reason())
        .contains("100 times");
    assertThat(refused(Packed.zip(zeros, "zeros")).reason()).contains("100 times");
    assertThat(refused(Packed.compressed(zeros)).entry()).isEmpty();
  }

  @Test
  void an_entry_of_more_than_sixteen_mebibytes_is_refused() {
    byte[] large = new byte[Archive.LARGEST_ENTRY + 1];
    new Random(1).nextBytes(large);
    assertThat(refused(Packed.zip(large, "large")).reason()).contains("16 MiB");
    assertThat(refused(new Packed().entry("large", '0', large).gzip()).reason()).contains("16 MiB");
  }

  @Test
  void more_than_ten_thousand_entries_are_refused() {
    Packed tar = new Packed();
    for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
      byte[] noise = new byte[8];
      new Random(i).nextBytes(noise);
      tar.entry("n" + i, '0', noise);
    }
    assertThat(refused(tar.gzip()).reason()).contains("10,000");
  }

  @Test
  void what_follows_the_end_is_refused() {
    byte[] hidden = new byte[512];
    Arrays.fill(hidden, (byte) 'x');
    byte[] tar = new Packed().file("a.md").raw(new byte[1024]).raw(hidden).gzip();
    assertThat(refused(tar).reason()).contains("follows the end");
  }

  @Test
  void a_path_in_an_extended_header_is_judged_like_any_other() {
    byte[] record = Packed.text("21 path=../../evil.md\n");
    record[1] = '2';
    byte[] tar = new Packed().entry("pax", 'x', record).file("good.md").gzip();
    assertThat(refused(tar).entry()).isEqualTo("../../evil.md");
    byte[] gnu = new Packed().entry("l", 'L', Packed.text("../evil.md\0")).file("good.md").gzip();
    assertThat(refused(gnu).entry()).isEqualTo("../evil.md");
  }

  @Test
  void every_archive_that_is_cut_off_or_changed_is_read_or_refused() {
    byte[] tar = new Packed().file("documents/a.md").file("b.md").gzip();
    byte[] zip = Packed.zip(WORDS, "documents/a.md", "b.md");
    Random random = new Random(7);
    for (byte[] whole : new byte[][] {tar, zip}) {
      for (int length = 0; length < whole.length; length++) {
        assertThat(Archive.read(Arrays.copyOf(whole, length))).isInstanceOf(Archive.Refused.class);
      }
      for (int i = 0; i < 2000; i++) {
        byte[] changed = whole.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        assertThat(Archive.read(changed)).isNotNull();
      }
    }
  }

  @Test
  void something_else_is_no_archive() {
    assertThat(refused(Packed.text("# a document")).reason()).contains("neither");
    assertThat(refused(new byte[0]).entry()).isEmpty();
  }

  /** Where the directory of a zip without a comment begins. */
  private static int directory(ByteBuffer zip) {
    return zip.getInt(zip.limit() - 22 + 16);
  }

  private static SortedMap<String, byte[]> files(byte[] bytes) {
    Archive archive = Archive.read(bytes);
    assertThat(archive).isInstanceOf(Archive.Files.class);
    return ((Archive.Files) archive).files();
  }

  private static Archive.Refused refused(byte[] bytes) {
    Archive archive = Archive.read(bytes);
    assertThat(archive).isInstanceOf(Archive.Refused.class);
    return (Archive.Refused) archive;
  }
}
