package io.clientele.data;

/** Some rows of an answer, column by column; good only while the engine hands it out. */
public interface Batch {
  int rows();

  /** A column of text; nothing is the empty text. */
  String text(int column, int row);

  /** A bigint column; nothing is 0. */
  long integer(int column, int row);

  /** A double column; nothing is NaN. */
  double number(int column, int row);
}
