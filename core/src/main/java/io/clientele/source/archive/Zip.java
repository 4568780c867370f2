package io.clientele.source.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a zip by its directory, and believes none of the sizes in it before they are proven. */
final class Zip {
  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENCRYPTED = 0x1 | 0x40 | 0x2000;
  private static final int FILE_TYPE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;

  private final ByteBuffer bytes;
  private final Entries entries;

  /** One line of the directory; the data lie from {@code from} to {@code to}. */
  private record Line(
      String name, int method, long crc, int packed, int size, int start, int from, int to) {}

  Zip(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.entries = new Entries(bytes.length);
  }

  SortedMap<String, byte[]> read() throws Unfit {
    try {
      List<Line> lines = directory();
      apart(lines);
      for (Line line : lines) {
        entries.room(line.name(), line.size());
        byte[] content = content(line);
        if (line.name().endsWith("/")) {
          entries.folder(line.name());
        } else {
          entries.file(line.name(), content);
        }
      }
      return entries.files();
    } catch (IndexOutOfBoundsException cutOff) {
      throw Unfit.broken("");
    }
  }

  private List<Line> directory() throws Unfit {
    int end = end();
    int count = bytes.getShort(end + 10) & 0xffff;
    int at = bytes.getInt(end + 16);
    boolean divided = bytes.getInt(end + 4) != 0;
    if (divided || at < 0 || at > end || count != (bytes.getShort(end + 8) & 0xffff)) {
      throw Unfit.broken("");
    }
    List<Line> lines = new ArrayList<>();
    for (int start = at, i = 0; i < count; i++) {
      lines.add(line(start, at));
      start += 46 + length(start + 28) + length(start + 30) + length(start + 32);
      if (start > end) {
        throw Unfit.broken("");
      }
    }
    return lines;
  }

  private int end() throws Unfit {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END && at + END_SIZE + length(at + 20) == bytes.limit()) {
        return at;
      }
    }
    throw Unfit.broken("");
  }

  private Line line(int at, int directory) throws Unfit {
    if (bytes.getInt(at) != DIRECTORY) {
      throw Unfit.broken("");
    }
    String name = text(at + 46, length(at + 28));
    entries.count(name);
    refuseUnusual(at, name);
    int start = bytes.getInt(at + 42);
    int packed = bytes.getInt(at + 20);
    int size = bytes.getInt(at + 24);
    if (start < 0 || packed < 0 || size < 0 || bytes.getInt(start) != LOCAL) {
      throw Unfit.broken(name);
    }
    int from = start + 30 + length(start + 26) + length(start + 28);
    if ((long) from + packed > directory || !text(start + 30, length(start + 26)).equals(name)) {
      throw Unfit.broken(name);
    }
    long crc = bytes.getInt(at + 16) & 0xffffffffL;
    return new Line(name, length(at + 10), crc, packed, size, start, from, from + packed);
  }

  private void refuseUnusual(int at, String name) throws Unfit {
    int local = bytes.getInt(at + 42);
    boolean inside = local >= 0 && local < bytes.limit() - 8;
    int flags = length(at + 8) | (inside ? length(local + 6) : 0);
    if ((flags & ENCRYPTED) != 0) {
      throw new Unfit(name, "it is encrypted", "pack it without a password");
    }
    int type = bytes.getInt(at + 38) >>> 16 & FILE_TYPE;
    if (type != 0 && type != REGULAR && type != FOLDER) {
      throw new Unfit(name, "it is a link or no file", "pack the file it leads to");
    }
    if (length(at + 10) != 0 && length(at + 10) != 8) {
      throw new Unfit(name, "it is packed in an unusual way", "pack it as a plain zip");
    }
  }

  /** Entries that share bytes unpack to far more than the archive holds. */
  private static void apart(List<Line> lines) throws Unfit {
    List<Line> ordered = new ArrayList<>(lines);
    ordered.sort(Comparator.comparingInt(Line::start));
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).start() < ordered.get(i - 1).to()) {
        throw new Unfit(
            ordered.get(i).name(), "it overlaps another entry", "do not trust its source");
      }
    }
  }

  private byte[] content(Line line) throws Unfit {
    if (line.size() > Entries.allowed(line.packed())) {
      throw Entries.bomb(line.name());
    }
    byte[] content = line.method() == 0 ? stored(line) : inflated(line);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (crc.getValue() != line.crc()) {
      throw Unfit.broken(line.name());
    }
    return content;
  }

  private byte[] stored(Line line) throws Unfit {
    if (line.packed() != line.size()) {
      throw Unfit.broken(line.name());
    }
    byte[] content = new byte[line.size()];
    bytes.get(line.from(), content);
    return content;
  }

  /** One byte more than was said is enough to know that the directory lies. */
  private byte[] inflated(Line line) throws Unfit {
    Inflater inflater = new Inflater(true);
    try {
      byte[] content = new byte[line.size() + 1];
      inflater.setInput(bytes.array(), line.from(), line.packed());
      int length = 0;
      while (!inflater.finished() && length < content.length) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0 && !inflater.finished()) {
          throw Unfit.broken(line.name());
        }
        length += more;
      }
      if (length != line.size()) {
        throw new Unfit(line.name(), "its size is not as it says", "do not trust its source");
      }
      return java.util.Arrays.copyOf(content, length);
    } catch (DataFormatException damaged) {
      throw Unfit.broken(line.name());
    } finally {
      inflater.end();
    }
  }

  private int length(int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private String text(int at, int length) throws Unfit {
    byte[] name = new byte[length];
    bytes.get(at, name);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException other) {
      throw new Unfit("", "a name is not UTF-8", "pack it again");
    }
  }
}
