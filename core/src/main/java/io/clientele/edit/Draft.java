package io.clientele.edit;

/** A new model file: its path in the workspace, the id of what it declares, and its text. */
public record Draft(String path, String id, String text) {}
