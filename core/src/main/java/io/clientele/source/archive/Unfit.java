package io.clientele.source.archive;

/** Stops the reading of an archive at the first thing that must not be. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1;
  private final String entry;
  private final String help;

  Unfit(String entry, String reason, String help) {
    super(reason, null, false, false);
    this.entry = entry;
    this.help = help;
  }

  static Unfit broken(String entry) {
    return new Unfit(entry, "it is damaged or cut off", "fetch or pack it again");
  }

  Archive.Refused refused() {
    return new Archive.Refused(printable(entry), String.valueOf(getMessage()), help);
  }

  /** A name that may be hostile, fit to be shown. */
  private static String printable(String name) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 200); i++) {
      char c = name.charAt(i);
      boolean plain = c >= ' ' && c != 0x7f && c != '`' && Character.getType(c) != Character.FORMAT;
      shown.append(plain ? c : '\uFFFD');
    }
    return shown.toString();
  }
}
