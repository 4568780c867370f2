package io.clientele.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that travel with a class, in its jar or its folder of classes: a folder of them is its
 * own list, so that adding one needs no second line anywhere.
 */
public final class Resources {
  private Resources() {}

  /** The names of the files in a folder beside a class, sorted. */
  public static List<String> list(Class<?> beside, String folder) {
    URL url = beside.getResource(folder);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      return connection instanceof JarURLConnection jar
          ? inJar(jar)
          : inFolder(Path.of(URI.create(url.toString())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a file stands beside a class. */
  public static boolean exists(Class<?> beside, String name) {
    return beside.getResource(name) != null;
  }

  /** The text of a file beside a class; it must exist. */
  public static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> inJar(JarURLConnection jar) throws IOException {
    String entry = jar.getEntryName();
    String prefix = entry.endsWith("/") ? entry : entry + "/";
    return jar.getJarFile().stream()
        .map(java.util.zip.ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.isEmpty())
        .sorted()
        .toList();
  }
}
