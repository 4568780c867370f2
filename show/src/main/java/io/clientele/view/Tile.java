package io.clientele.view;

/** One large figure with its label and a smaller line below. */
public record Tile(String label, String figure, String detail, Tone tone) {}
