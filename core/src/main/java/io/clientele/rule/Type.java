package io.clientele.rule;

/** What a value of a rule can be. */
public enum Type {
  NUMBER,
  TEXT,
  BOOLEAN,
  DATE
}
