package io.clientele.model.question;

import io.clientele.model.Element;

/**
 * One line of a tree of elements, written from its root downwards.
 *
 * @param depth how far below the root; the first elements have 1
 * @param relation the edge that leads here
 * @param again whether the element's own branch stands further up
 */
public record Step(int depth, String relation, Element element, boolean again) {}
