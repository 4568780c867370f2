package io.clientele.fuzz;

import io.clientele.source.archive.Archive;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** What holds for the bytes of every archive. */
final class ArchiveLaws {
  private ArchiveLaws() {}

  static void hold(byte[] bytes) {
    Archive archive = Archive.read(bytes);
    if (archive instanceof Archive.Refused refused) {
      Law.holds(refused.equals(Archive.read(bytes)), "an archive is refused in two ways");
      Law.holds(!refused.reason().isBlank(), "a refusal gives no reason");
      Law.holds(!refused.help().isBlank(), "a refusal gives no help");
    } else if (archive instanceof Archive.Files files) {
      files.files().keySet().forEach(ArchiveLaws::staysInside);
      same(files.files(), Archive.read(bytes), "an archive is read in two ways");
      same(files.files(), Archive.read(Archive.write(files.files())), "what is written is lost");
    }
  }

  private static void staysInside(String path) {
    boolean inside =
        !path.isEmpty()
            && !path.startsWith("/")
            && path.indexOf('\\') < 0
            && !List.of(path.split("/", -1)).contains("..");
    Law.holds(inside, "the path of an entry leads out: " + path);
  }

  private static void same(SortedMap<String, byte[]> files, Archive other, String law) {
    boolean same =
        other instanceof Archive.Files again
            && again.files().keySet().equals(files.keySet())
            && files.entrySet().stream()
                .allMatch(one -> Arrays.equals(one.getValue(), again.files().get(one.getKey())));
    Law.holds(same, law);
  }
}
