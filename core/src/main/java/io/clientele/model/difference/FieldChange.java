package io.clientele.model.difference;

/**
 * One field that differs.
 *
 * @param field names from the element inwards, joined by slashes; for a document's text its heading
 * @param before the value in one line; empty where there was none
 * @param after the value in one line; empty where there is none
 */
public record FieldChange(String field, String before, String after) {}
