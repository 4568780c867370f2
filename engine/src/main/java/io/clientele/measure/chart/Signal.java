package io.clientele.measure.chart;

/** The point, counted from 0, at which a rule is broken. */
public record Signal(int at, Rule rule) {}
