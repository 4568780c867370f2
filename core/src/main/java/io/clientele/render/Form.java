package io.clientele.render;

/** The forms in which findings are told; each tells the same findings in the same order. */
public enum Form {
  /** For people: each finding with its line. */
  TEXT,
  /** For programs: one object. */
  JSON,
  /** For code hosts: the Static Analysis Results Interchange Format, 2.1.0. */
  SARIF,
  /** For build servers: one test case for each check. */
  JUNIT,
  /** For GitHub's log: one annotation for each finding. */
  GITHUB
}
