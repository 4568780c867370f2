package io.clientele.source.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

/** Writes a compressed tar without owners and times, in the order of the names. */
final class TarWriter {
  private static final int BLOCK = 512;
  private static final int LONGEST_FIELD = 100;

  byte[] write(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        name(out, file.getKey());
        entry(out, file.getKey(), '0', file.getValue());
      }
      out.write(new byte[2 * BLOCK]);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    byte[] written = bytes.toByteArray();
    // The ninth byte names the system that packed it, which says nothing of the files.
    written[9] = (byte) 0xff;
    return written;
  }

  /** A name that the header cannot hold goes before it, as pax has it. */
  private static void name(OutputStream out, String name) throws IOException {
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_FIELD) {
      String pair = " path=" + name + "\n";
      int rest = pair.getBytes(StandardCharsets.UTF_8).length;
      int length = rest + 2;
      while (length != rest + Integer.toString(length).length()) {
        length++;
      }
      entry(out, "pax", 'x', (length + pair).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void entry(OutputStream out, String name, char kind, byte[] content)
      throws IOException {
    byte[] header = new byte[BLOCK];
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, 0, Math.min(bytes.length, LONGEST_FIELD));
    put(header, 100, "0000644\0");
    put(header, 108, "0000000\0");
    put(header, 116, "0000000\0");
    put(header, 124, String.format(Locale.ROOT, "%011o\0", content.length));
    put(header, 136, "00000000000\0");
    put(header, 148, "        ");
    header[156] = (byte) kind;
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte one : header) {
      sum += one & 0xff;
    }
    put(header, 148, String.format(Locale.ROOT, "%06o\0 ", sum));
    out.write(header);
    out.write(content);
    out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
