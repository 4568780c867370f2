package io.clientele.model;

import io.clientele.finding.Span;
import io.clientele.source.Tree;
import java.util.ArrayList;
import java.util.List;

/** Cuts one text at its commas and keeps where each piece stands. */
final class Pieces {
  private Pieces() {}

  record Piece(String text, Span span) {}

  static List<Piece> of(Tree tree, String text, Span whole) {
    List<Piece> pieces = new ArrayList<>();
    String line = whole.line() == whole.endLine() ? line(tree, whole.line()) : "";
    int from = whole.column() - 1;
    for (String part : text.split(",", -1)) {
      String piece = part.strip();
      int at = piece.isEmpty() ? -1 : line.indexOf(piece, from);
      if (!piece.isEmpty()) {
        pieces.add(new Piece(piece, at < 0 ? whole : on(whole, at, piece.length())));
      }
      from = at < 0 ? from : at + piece.length();
    }
    return pieces;
  }

  private static Span on(Span whole, int at, int length) {
    return new Span(whole.file(), whole.line(), at + 1, whole.line(), at + 1 + length);
  }

  private static String line(Tree tree, int number) {
    List<String> lines = tree.file().lines();
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
