package io.clientele.view;

/**
 * What a picture shows: plain values with a title, one describing sentence and the same as a table.
 */
public interface View {
  String title();

  /** One sentence for those who cannot see the picture. */
  String description();

  /** Everything in the picture as rows, with n and interval. */
  Table table();
}
