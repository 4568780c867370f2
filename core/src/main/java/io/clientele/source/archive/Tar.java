package io.clientele.source.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;

/** Reads a compressed tar (POSIX.1-2001 ustar and pax, and the long names of GNU). */
final class Tar {
  private static final int BLOCK = 512;
  private static final int LONGEST_EXTENSION = 64 * 1024;

  private final byte[] bytes;
  private final Entries entries;
  private String longName = "";
  private long unpacked;

  Tar(byte[] bytes) {
    this.bytes = bytes;
    this.entries = new Entries(bytes.length);
  }

  SortedMap<String, byte[]> read() throws Unfit {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] header = block(in, BLOCK, "");
      while (!isEmpty(header)) {
        entry(in, header);
        header = block(in, BLOCK, "");
      }
      rest(in);
      return entries.files();
    } catch (IOException damaged) {
      throw Unfit.broken("");
    }
  }

  /** After the end only padding may follow: what is hidden there is meant for other tools. */
  private void rest(InputStream in) throws IOException, Unfit {
    byte[] block = in.readNBytes(BLOCK);
    while (block.length > 0) {
      spend(block.length, "");
      if (!isEmpty(block)) {
        throw new Unfit("", "something follows the end of the archive", "pack it again");
      }
      block = in.readNBytes(BLOCK);
    }
  }

  private void entry(InputStream in, byte[] header) throws IOException, Unfit {
    String name = name(header);
    entries.count(name);
    checkSum(header, name);
    long size = number(header, 124, 12, name);
    switch (header[156]) {
      case '0', 0 -> {
        entries.room(name, size);
        entries.file(name, content(in, (int) size, name));
        longName = "";
      }
      case '5' -> {
        content(in, extension(size, name), name);
        entries.folder(name);
        longName = "";
      }
      case 'L' -> longName = text(trimmed(content(in, extension(size, name), name)), name);
      case 'x', 'g' -> pax(content(in, extension(size, name), name), header[156], name);
      case '1', '2' -> throw new Unfit(name, "it is a link", "pack the file it leads to");
      default -> throw new Unfit(name, "it is neither a file nor a folder", "leave it out");
    }
  }

  private static int extension(long size, String name) throws Unfit {
    if (size < 0 || size > LONGEST_EXTENSION) {
      throw Unfit.broken(name);
    }
    return (int) size;
  }

  private byte[] content(InputStream in, int size, String name) throws IOException, Unfit {
    byte[] content = block(in, size, name);
    block(in, (BLOCK - size % BLOCK) % BLOCK, name);
    return content;
  }

  private byte[] block(InputStream in, int size, String name) throws IOException, Unfit {
    spend(size, name);
    byte[] block = in.readNBytes(size);
    if (block.length < size) {
      throw Unfit.broken(name);
    }
    return block;
  }

  private void spend(int size, String name) throws Unfit {
    unpacked += size;
    if (unpacked > Entries.allowed(bytes.length)) {
      throw Entries.bomb(name);
    }
  }

  private String name(byte[] header) throws Unfit {
    if (!longName.isEmpty()) {
      return longName;
    }
    String name = text(part(header, 0, 100), "");
    boolean ustar = header[257] == 'u' && header[258] == 's' && header[263] == '0';
    String prefix = ustar ? text(part(header, 345, 155), name) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** Records of {@code LENGTH KEY=VALUE}; only the path is used. */
  private void pax(byte[] records, byte kind, String name) throws Unfit {
    int at = 0;
    while (at < records.length) {
      int space = at;
      int length = 0;
      while (space < records.length && records[space] >= '0' && records[space] <= '9') {
        length = Math.min(length * 10 + records[space++] - '0', LONGEST_EXTENSION * 2);
      }
      if (length <= space - at + 1 || at + length > records.length || records[space] != ' ') {
        throw Unfit.broken(name);
      }
      byte[] pair = java.util.Arrays.copyOfRange(records, space + 1, at + length - 1);
      record(text(pair, name), kind, name);
      at += length;
    }
  }

  private void record(String pair, byte kind, String name) throws Unfit {
    if (pair.startsWith("path=") && kind == 'x') {
      longName = pair.substring("path=".length());
    } else if (pair.startsWith("path=") || pair.startsWith("size=") || pair.contains("sparse")) {
      throw new Unfit(name, "its header says something unusual", "pack it with plain tar");
    }
  }

  private static void checkSum(byte[] header, String name) throws Unfit {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
    }
    if (sum != number(header, 148, 8, name)) {
      throw Unfit.broken(name);
    }
  }

  private static long number(byte[] header, int from, int length, String name) throws Unfit {
    String digits = text(part(header, from, length), name).replace('\0', ' ').strip();
    if (!digits.matches("[0-7]{1,12}")) {
      throw Unfit.broken(name);
    }
    return Long.parseLong(digits, 8);
  }

  private static byte[] part(byte[] header, int from, int length) {
    return trimmed(java.util.Arrays.copyOfRange(header, from, from + length));
  }

  /** Up to the first NUL that only NULs follow: one inside a name stays, and is refused. */
  private static byte[] trimmed(byte[] text) {
    int end = text.length;
    while (end > 0 && text[end - 1] == 0) {
      end--;
    }
    return java.util.Arrays.copyOf(text, end);
  }

  private static String text(byte[] bytes, String name) throws Unfit {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Unfit(name, "a name is not UTF-8", "pack it again");
    }
  }

  private static boolean isEmpty(byte[] block) {
    for (byte one : block) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }
}
