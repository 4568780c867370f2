package io.clientele.source;

/** Writes JSON pointers (RFC 6901). */
public final class Pointer {
  private Pointer() {}

  /** The pointer of a member of what a pointer names. */
  public static String below(String pointer, String key) {
    return pointer + "/" + escaped(key);
  }

  /** A key as it stands in a pointer: hardly any needs escaping, and every member asks. */
  public static String escaped(String key) {
    return key.indexOf('~') < 0 && key.indexOf('/') < 0
        ? key
        : key.replace("~", "~0").replace("/", "~1");
  }
}
