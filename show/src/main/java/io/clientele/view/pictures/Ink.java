package io.clientele.view.pictures;

import java.util.Locale;

/**
 * The colours of every picture. A shape carries its light colour as an attribute, so that a picture
 * stands alone; the site's style sheet changes it by class in the dark.
 */
public enum Ink {
  TEXT(false, "#0f172a", "#e8edf7"),
  MUTED(false, "#475569", "#a9b4c8"),
  ON_FILL(false, "#ffffff", "#0b1020"),
  SURFACE(false, "#ffffff", "#131b2e"),
  PANEL(false, "#f4f6fa", "#1a243b"),
  TRACK(false, "#e6eaf1", "#26324d"),
  RULE(true, "#d9dfe9", "#2c3956"),
  AXIS(true, "#94a3b8", "#5d6c8a"),
  DECLARED(true, "#334155", "#cbd5e1"),
  DECLARED_TEXT(false, "#334155", "#cbd5e1"),
  MEASURED(false, "#2457d6", "#7fa8ff"),
  MEASURED_LINE(true, "#2457d6", "#7fa8ff"),
  MEASURED_SOFT(false, "#dbe6fd", "#1d3363"),
  TARGET(true, "#a84c05", "#fdba5c"),
  TARGET_TEXT(false, "#a84c05", "#fdba5c"),
  GOOD(false, "#0f7a3e", "#4fd18b"),
  GOOD_LINE(true, "#0f7a3e", "#4fd18b"),
  GOOD_SOFT(false, "#e3f5ea", "#12351f"),
  BAD(false, "#c0232c", "#ff8f8f"),
  BAD_LINE(true, "#c0232c", "#ff8f8f"),
  BAD_SOFT(false, "#fdeaea", "#431a1f"),
  WARN(false, "#955a00", "#f5c04e"),
  WARN_LINE(true, "#955a00", "#f5c04e"),
  WARN_SOFT(false, "#fdf2dc", "#3b2b0b"),
  QUIET(false, "#56637a", "#9aa7bf");

  private final boolean line;
  private final String light;
  private final String dark;

  Ink(boolean line, String light, String dark) {
    this.line = line;
    this.light = light;
    this.dark = dark;
  }

  String attributes() {
    return line
        ? "class=\"" + name(this) + "\" fill=\"none\" stroke=\"" + light + "\""
        : "class=\"" + name(this) + "\" fill=\"" + light + "\"";
  }

  /** The colour on a light ground. */
  public String light() {
    return light;
  }

  /** The colour on a dark ground. */
  public String dark() {
    return dark;
  }

  /** The rules that turn every picture below a selector dark. */
  public static String darkRules(String selector) {
    StringBuilder rules = new StringBuilder();
    for (Ink ink : values()) {
      rules
          .append(selector)
          .append(" .")
          .append(name(ink))
          .append(ink.line ? "{stroke:" : "{fill:")
          .append(ink.dark)
          .append("}\n");
    }
    return rules.toString();
  }

  /** The rules that colour every picture below a selector without attributes of its shapes. */
  public static String rules(String selector) {
    StringBuilder rules = new StringBuilder();
    for (Ink ink : values()) {
      rules
          .append(selector)
          .append(" .")
          .append(name(ink))
          .append(ink.line ? "{fill:none;stroke:" : "{fill:")
          .append(ink.light)
          .append("}\n");
    }
    return rules.toString();
  }

  /** A picture without the attributes that {@link #rules} make needless. */
  public static String bare(String svg) {
    return svg.replaceAll("( class=\"i-[a-z-]+\") fill=\"[^\"]*\"( stroke=\"[^\"]*\")?", "$1");
  }

  private static String name(Ink ink) {
    return "i-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
