package io.clientele.view;

import java.util.List;

/** A question that a page answers in plain sentences with their figures. */
public record Answer(String id, String question, List<String> sentences) {
  public Answer {
    sentences = List.copyOf(sentences);
  }
}
