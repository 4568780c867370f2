package io.clientele.generate;

/**
 * How often one source errs; each is the share of its records.
 *
 * @param people the share of all people whom the source knows
 * @param twice the share of those it knows under two keys
 * @param typo per name, and half as often in the birth date and the postcode
 * @param moved address of another home, the likelier the older the record
 * @param renamed another family name, as before or after a wedding
 */
record Profile(
    double people,
    double twice,
    double typo,
    double shortForm,
    double initial,
    double swapped,
    double dayMonth,
    double defaultDate,
    double moved,
    double renamed,
    double otherEmail,
    double otherPhone,
    double noBirth,
    double noHome,
    double noEmail,
    double noPhone) {
  /** Typed by staff from documents, long ago: dates are good, contacts and homes grow old. */
  static final Profile CRM =
      new Profile(
          0.86, 0.03, 0.030, 0.02, 0.01, 0.006, 0.010, 0.010, 0.08, 0.02, 0.08, 0.08, 0.02, 0.01,
          0.10, 0.06);

  /** Typed by customers themselves in a hurry: short names, birth date often left out. */
  static final Profile WEB =
      new Profile(
          0.52, 0.05, 0.040, 0.14, 0.02, 0.015, 0.020, 0.015, 0.09, 0.02, 0.09, 0.10, 0.16, 0.05,
          0.00, 0.15);

  /** Copied from paper forms: more slips, few mail addresses. */
  static final Profile BRANCH =
      new Profile(
          0.38, 0.02, 0.050, 0.04, 0.04, 0.012, 0.025, 0.012, 0.10, 0.02, 0.08, 0.09, 0.05, 0.02,
          0.45, 0.08);
}
