package io.clientele.model;

import java.util.List;

/** One id that several things claim, in the order of their places. */
public record SharedId(String id, List<Element> elements) {}
