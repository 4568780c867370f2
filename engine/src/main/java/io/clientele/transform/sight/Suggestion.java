package io.clientele.transform.sight;

import io.clientele.model.Element;

/**
 * What may be the missing hop of a line of sight: a guess from words, which a person accepts or
 * not.
 *
 * @param hop what is missing, such as {@code value-stream}
 * @param from the element that would lead there
 * @param field the field of that element which would say so
 * @param to what it may lead to
 * @param likeness how alike their words are, between 0 and 1
 */
public record Suggestion(
    Element segment, String hop, Element from, String field, Element to, double likeness) {}
