package io.clientele.view.pictures;

/** A finished picture as SVG text with its natural size in pixels. */
public record Svg(String text, int width, int height) {}
