package io.clientele.measure.value;

/** A model that was fitted, and how well its parameters are known. */
public record Fitted<M>(M model, Fit fit) {}
