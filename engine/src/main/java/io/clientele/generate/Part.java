package io.clientele.generate;

/** What a population can be made with; a run that needs only one thing asks only for that. */
public enum Part {
  /** The three sources of customer records. */
  RECORDS,
  /** Cases of the onboarding journey. */
  ONBOARDING,
  /** Cases of the service journey. */
  SERVICE,
  /** Answers to surveys, about the journeys that are made. */
  SURVEYS,
  /** Purchases. */
  ORDERS,
  /** Consents given and withdrawn. */
  CONSENTS,
  /** Guardians of children. */
  GUARDIANS,
  /** Onboarding cases that began too recently to have ended. */
  OPEN_CASES,
  /** Firms, and which customers own them or work there. */
  COMPANIES,
  /** What people say of the bank where everybody reads it. */
  MENTIONS,
  /** Articles read, events attended, questions asked and answered among customers. */
  ENGAGEMENT,
  /** What winning customers costs, by channel and month. */
  COSTS,
  /** Children in courses by level. */
  ENROLMENTS
}
