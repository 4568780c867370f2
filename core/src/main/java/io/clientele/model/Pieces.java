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
    String written = whole.line() == whole.endLine() ? tree.file().at(whole) : "";
    int from = 0;
    for (String part : text.split(",", -1)) {
      String piece = part.strip();
      int at = piece.isEmpty() ? -1 : written.indexOf(piece, from);
      if (!piece.isEmpty()) {
        pieces.add(new Piece(piece, at < 0 ? whole : on(whole, at, piece.length())));
      }
      from = at < 0 ? from : at + piece.length();
    }
    return pieces;
  }

  private static Span on(Span whole, int at, int length) {
    int column = whole.column() + at;
    return new Span(whole.file(), whole.line(), column, whole.line(), column + length);
  }
}
