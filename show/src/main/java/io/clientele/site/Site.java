package io.clientele.site;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a model and its results into the files of a static site. */
public final class Site {
  private Site() {}

  /** Every file of the site by its path; the same input gives the same bytes. */
  public static SortedMap<String, byte[]> build(SiteInput input) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String name = input.model().settings().name().replaceAll("[&<>\"']", " ");
    files.put(
        "index.html",
        ("<!doctype html><title>" + name + "</title>").getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
