package io.clientele.generate;

import java.time.LocalDate;

/**
 * How somebody stands with the bank: income per year, products held, and the branch that knows
 * them.
 */
record Standing(int income, int products, String occupation, String branch, LocalDate since) {}
