package io.clientele.view;

import java.util.Locale;

/** Turns names made for machines into names for people. */
public final class Words {
  private Words() {}

  /** {@code customer-to-business} becomes {@code Customer to business}. */
  public static String title(String name) {
    String plain = name.replace('-', ' ').replace('_', ' ').strip();
    return plain.isEmpty()
        ? plain
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  /** {@code customer-to-business} becomes {@code customer to business}. */
  public static String plain(String name) {
    return name.replace('-', ' ').replace('_', ' ').strip();
  }

  /** {@code incomeLevel} becomes {@code Income level}. */
  public static String spaced(String key) {
    return title(key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
  }
}
