package io.clientele.transform;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One element at a level where it does not stand yet. */
public record WhatIf(String element, int level) {
  /** Reads {@code element=level}; anything else is an illegal argument, said as a sentence. */
  public static WhatIf parse(String text) {
    int equals = text.indexOf('=');
    String element = text.substring(0, Math.max(equals, 0)).strip();
    String level = text.substring(equals + 1).strip();
    if (equals < 0 || !level.matches("[1-5]")) {
      throw new IllegalArgumentException(
          "`" + text + "` is no element with a level: write it as `data=3`, from 1 to 5");
    }
    if (Arrays.stream(Layer.values()).noneMatch(layer -> layer.elements().contains(element))) {
      throw new IllegalArgumentException(
          "no layer has an element `" + element + "`; there are " + elements());
    }
    return new WhatIf(element, Integer.parseInt(level));
  }

  private static String elements() {
    return Arrays.stream(Layer.values())
        .flatMap(layer -> layer.elements().stream())
        .collect(Collectors.joining(", "));
  }

  /** The layers if this were so. */
  public Balance in(Balance now) {
    return now.with(element, level);
  }
}
