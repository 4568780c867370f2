package io.clientele.edit;

import io.clientele.finding.Edit;
import io.clientele.finding.Fix;
import io.clientele.source.Offsets;
import io.clientele.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The edits of several fixes that do not touch one another, by file. */
final class Patchwork {
  private final Map<String, SourceFile> texts;
  private final Map<String, List<Piece>> pieces = new HashMap<>();
  private final Map<String, Offsets> offsets = new HashMap<>();

  /** An edit by offsets. */
  private record Piece(int start, int end, String text) {
    boolean meets(Piece other) {
      return start == other.start || (start < other.end && other.start < end);
    }
  }

  /**
   * @param texts the files that may be edited, by path
   */
  Patchwork(Map<String, SourceFile> texts) {
    this.texts = texts;
  }

  /**
   * Takes all edits of a fix, or none where one meets an edit that is here already or is of no such
   * file.
   */
  boolean add(Fix fix) {
    Map<String, List<Piece>> wanted = new HashMap<>();
    for (Edit edit : fix.edits()) {
      String file = edit.span().file();
      if (!texts.containsKey(file)) {
        return false;
      }
      Piece piece = piece(file, edit);
      List<Piece> own = wanted.computeIfAbsent(file, absent -> new ArrayList<>());
      if (meets(own, piece) || meets(pieces.getOrDefault(file, List.of()), piece)) {
        return false;
      }
      own.add(piece);
    }
    wanted.forEach(
        (file, own) -> pieces.computeIfAbsent(file, absent -> new ArrayList<>()).addAll(own));
    return true;
  }

  /** The new text of every file that is edited. */
  Map<String, String> apply() {
    Map<String, String> applied = new HashMap<>();
    pieces.forEach((file, edits) -> applied.put(file, apply(text(file), edits)));
    return applied;
  }

  private Piece piece(String file, Edit edit) {
    Offsets places = offsets.computeIfAbsent(file, absent -> new Offsets(text(file)));
    return new Piece(places.start(edit.span()), places.end(edit.span()), edit.text());
  }

  private String text(String file) {
    return Optional.ofNullable(texts.get(file)).map(SourceFile::text).orElse("");
  }

  private static boolean meets(List<Piece> present, Piece piece) {
    return present.stream().anyMatch(piece::meets);
  }

  private static String apply(String text, List<Piece> edits) {
    List<Piece> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparingInt(Piece::start));
    StringBuilder changed = new StringBuilder(text.length());
    int at = 0;
    for (Piece piece : inOrder) {
      changed.append(text, at, piece.start()).append(piece.text());
      at = piece.end();
    }
    return changed.append(text, at, text.length()).toString();
  }
}
