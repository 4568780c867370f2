package io.clientele.view;

/** How a verdict is coloured, always together with its mark: colour alone carries no meaning. */
public enum Tone {
  GOOD("✓"),
  BAD("✕"),
  WARN("!"),
  OPEN("~"),
  QUIET("–");

  private final String mark;

  Tone(String mark) {
    this.mark = mark;
  }

  /** The sign that stands before the word. */
  public String mark() {
    return mark;
  }

  /** The class name in the style sheet. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
