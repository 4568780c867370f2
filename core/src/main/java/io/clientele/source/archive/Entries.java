package io.clientele.source.archive;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The entries of an archive as they are found. Each name must be safe on every system, and be told
 * from every other on systems that ignore case.
 */
final class Entries {
  private static final int LONGEST_NAME = 240;
  private static final int DEEPEST = 20;
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d|conin\\$|conout\\$)(?:\\..*)?");
  private static final String FORBIDDEN = "\\:*?\"<>|";

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> spelt = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final long most;
  private int count;
  private long total;

  /** An archive of this many bytes; a small one may unpack to a little more than its share. */
  Entries(int size) {
    this.most = Math.min(Archive.LARGEST, allowed(size));
  }

  /** What so many packed bytes may unpack to. */
  static long allowed(long packed) {
    return Math.max(100L * 1024, packed * Archive.GREATEST_RATIO);
  }

  void count(String name) throws Unfit {
    if (++count > Archive.MOST_ENTRIES) {
      throw new Unfit(name, "the archive has more than 10,000 entries", "divide it");
    }
  }

  /** Whether an entry of this size may follow; asked before its bytes are unpacked. */
  void room(String name, long size) throws Unfit {
    if (size < 0 || size > Archive.LARGEST_ENTRY) {
      throw new Unfit(name, "it unpacks to more than 16 MiB", "leave large files out");
    }
    if (total + size > Archive.LARGEST) {
      throw new Unfit(name, "the archive unpacks to more than 256 MiB", "divide it");
    }
    if (total + size > most) {
      throw bomb(name);
    }
    total += size;
  }

  static Unfit bomb(String name) {
    return new Unfit(name, "it unpacks to more than 100 times its size", "do not trust its source");
  }

  void folder(String name) throws Unfit {
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    if (!path.isEmpty() && !path.equals(".")) {
      String safe = safe(path);
      if (files.containsKey(safe)) {
        throw clash(name);
      }
      parents(safe + "/");
    }
  }

  void file(String name, byte[] bytes) throws Unfit {
    String safe = safe(name);
    parents(safe);
    spell(safe, safe);
    if (folders.contains(safe) || files.put(safe, bytes) != null) {
      throw clash(safe);
    }
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  private void parents(String path) throws Unfit {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      spell(folder, path);
      if (files.containsKey(folder)) {
        throw clash(path);
      }
      folders.add(folder);
    }
  }

  private void spell(String path, String entry) throws Unfit {
    String folded =
        Normalizer.normalize(path, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String first = spelt.putIfAbsent(folded, path);
    if (first != null && !first.equals(path)) {
      throw clash(entry);
    }
  }

  private static Unfit clash(String name) {
    return new Unfit(name, "another entry has the same name, apart from case", "rename one");
  }

  /** The name without {@code ./} before it, or the reason why it cannot be used. */
  private static String safe(String name) throws Unfit {
    String path = name.startsWith("./") ? name.substring(2) : name;
    if (path.length() > LONGEST_NAME) {
      throw new Unfit(name, "its name is longer than 240 characters", "shorten it");
    }
    if (path.startsWith("/") || path.startsWith("\\") || path.matches("(?s)[A-Za-z]:.*")) {
      throw new Unfit(name, "its name is an absolute path", "do not trust its source");
    }
    String[] parts = path.split("[/\\\\]", -1);
    if (parts.length > DEEPEST) {
      throw new Unfit(name, "it lies more than 20 folders deep", "flatten it");
    }
    for (String part : parts) {
      part(name, part);
    }
    if (path.indexOf('\\') >= 0) {
      throw new Unfit(name, "its name has a backslash", "pack it with forward slashes");
    }
    return path;
  }

  private static void part(String name, String part) throws Unfit {
    if (part.equals("..")) {
      throw new Unfit(name, "its name leads out of the folder", "do not trust its source");
    }
    if (part.isEmpty() || part.startsWith(".")) {
      throw new Unfit(name, "a part of its name is empty or hidden", "leave hidden files out");
    }
    if (RESERVED.matcher(part).matches() || part.endsWith(" ") || part.endsWith(".")) {
      throw new Unfit(name, "a part of its name is reserved on some systems", "rename it");
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean control = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (control || Character.isSurrogate(c) || (c != '\\' && FORBIDDEN.indexOf(c) >= 0)) {
        throw new Unfit(name, "its name has a character that names must not have", "rename it");
      }
    }
  }
}
