package io.clientele.cli;

/** How long one stage of a run took, and how many rows it gave. */
record Stage(String name, double seconds, long rows) {}
