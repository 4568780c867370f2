package io.clientele.source.archive;

import java.util.SortedMap;

/**
 * An archive of documents ({@code .bspec}): a tar that was compressed with gzip, as the format
 * says, or a zip, as some tools write. It is read whole or not at all, and in memory only.
 */
public sealed interface Archive {
  /** The most entries of one archive. */
  int MOST_ENTRIES = 10_000;

  /** The most bytes of one entry: 16 MiB. */
  int LARGEST_ENTRY = 16 * 1024 * 1024;

  /** The most bytes of all entries, and of the archive itself: 256 MiB. */
  int LARGEST = 256 * 1024 * 1024;

  /** How many times its own size an archive, or an entry, may unpack to. */
  int GREATEST_RATIO = 100;

  /** The files of an archive by path, with forward slashes. */
  record Files(SortedMap<String, byte[]> files) implements Archive {}

  /**
   * The archive is not read, and nothing of it is used.
   *
   * @param entry the entry at fault; empty when it is the archive itself
   */
  record Refused(String entry, String reason, String help) implements Archive {}

  /** Reads any bytes; a pure function that throws nothing. */
  static Archive read(byte[] bytes) {
    try {
      if (bytes.length > LARGEST) {
        throw new Unfit("", "it is larger than 256 MiB", "divide it");
      }
      if (starts(bytes, 0x1f, 0x8b)) {
        return new Files(new Tar(bytes).read());
      }
      if (starts(bytes, 'P', 'K')) {
        return new Files(new Zip(bytes).read());
      }
      throw new Unfit("", "it is neither a compressed tar nor a zip", "pack it again");
    } catch (Unfit unfit) {
      return unfit.refused();
    }
  }

  /** The bytes of an archive with these files; the same files always give the same bytes. */
  static byte[] write(SortedMap<String, byte[]> files) {
    return new TarWriter().write(files);
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }
}
