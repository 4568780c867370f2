package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What can be bought: the bank's own six products, or a longer list in families of ten. Of a longer
 * list everybody mostly buys from two families of their own, which is what there is to find;
 * without structure everybody buys by how popular a product is and by nothing else.
 */
final class Goods {
  private static final List<String> PRODUCTS =
      List.of(
          "Savings Plan",
          "Credit Card",
          "Travel Insurance",
          "Fund Units",
          "Managed Portfolio",
          "Pension Plan");

  /** The share of purchases from the families of one's own. */
  private static final double LOYAL = 0.7;

  private static final int FAMILY = 10;
  private static final double FLATTENED = 5;

  private final boolean structured;
  private final List<Ranked<String>> families = new ArrayList<>();
  private final Ranked<String> all;
  private final boolean own;

  Goods(Recipe recipe) {
    this.own = recipe.products() == 0;
    this.structured = recipe.structured() && recipe.products() > FAMILY;
    List<String> names = own ? PRODUCTS : names(recipe.products());
    this.all = new Ranked<>(names, FLATTENED);
    int count = (names.size() + FAMILY - 1) / FAMILY;
    for (int family = 0; family < count; family++) {
      List<String> members = new ArrayList<>();
      for (int n = family; n < names.size(); n += count) {
        members.add(names.get(n));
      }
      families.add(new Ranked<>(members, FLATTENED));
    }
  }

  private static List<String> names(int products) {
    List<String> names = new ArrayList<>();
    for (int n = 0; n < products; n++) {
      names.add(String.format(Locale.ROOT, "%s %03d", PRODUCTS.get(n % PRODUCTS.size()), n + 1));
    }
    return names;
  }

  /** The families of one customer, by a chance of their own. */
  int[] taste(long seed, int person) {
    Chance chance = Chance.of(seed, "taste", person);
    return new int[] {chance.below(families.size()), chance.below(families.size())};
  }

  String pick(Chance chance, int[] taste) {
    if (own) {
      return chance.pick(PRODUCTS);
    }
    boolean loyal = structured && chance.happens(LOYAL);
    return loyal ? families.get(taste[chance.below(taste.length)]).draw(chance) : all.draw(chance);
  }
}
