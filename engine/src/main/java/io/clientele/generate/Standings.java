package io.clientele.generate;

import java.time.LocalDate;

/** Draws occupation, income and products: a bank with more well-off customers than its country. */
final class Standings {
  private Standings() {}

  static Standing of(Recipe recipe, LocalDate birth, String branch, Chance chance) {
    int age = recipe.until().getYear() - birth.getYear();
    String occupation = occupation(age, chance);
    int income = income(occupation, chance);
    int products = products(income, age, chance);
    int longest = Math.max(1, Math.min(25, age - 10)) * 365;
    int days = 60 + (int) (StrictMath.pow(chance.unit(), 1.6) * longest);
    return new Standing(income, products, occupation, branch, recipe.until().minusDays(days));
  }

  private static String occupation(int age, Chance chance) {
    if (age < 18) {
      return "pupil";
    }
    if (age < 25 && chance.happens(0.5)) {
      return "student";
    }
    if (age > 66) {
      return "retired";
    }
    return switch (chance.weighted(0.56, 0.28, 0.16)) {
      case 0 -> "employee";
      case 1 -> "professional";
      default -> "business owner";
    };
  }

  private static int income(String occupation, Chance chance) {
    double median =
        switch (occupation) {
          case "pupil" -> 0;
          case "student" -> 14_000;
          case "employee" -> 62_000;
          case "professional" -> 245_000;
          case "business owner" -> 130_000;
          default -> 48_000;
        };
    double spread = "professional".equals(occupation) ? 0.45 : 0.55;
    int halfThousands = (int) (chance.around(median, spread) / 500);
    return halfThousands * 500;
  }

  private static int products(int income, int age, Chance chance) {
    double wealth = income >= 250_000 ? 2.2 : income >= 90_000 ? 1.1 : 0.5;
    int count = 1;
    for (int i = 0; i < 6 && age >= 18; i++) {
      count += chance.happens(wealth / 6) ? 1 : 0;
    }
    return count;
  }
}
