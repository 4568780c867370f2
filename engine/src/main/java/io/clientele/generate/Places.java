package io.clientele.generate;

import java.util.List;
import java.util.Locale;

/** Towns with their postal areas, and addresses in them. */
final class Places {
  private static final List<String> WAYS =
      List.of("Street", "Street", "Street", "Road", "Avenue", "Lane", "Drive", "Court");
  private static final int AREAS_PER_TOWN = 12;

  /** A postal area with many more customers than this would be split. */
  private static final int PEOPLE_PER_AREA = 600;

  private final List<String> towns = Words.of("places");
  private final Ranked<String> sizes = new Ranked<>(towns, 2);
  private final List<String> streets = Words.of("streets");
  private final int areas;

  Places(Recipe recipe) {
    this.areas = Math.max(AREAS_PER_TOWN, recipe.people() / PEOPLE_PER_AREA / towns.size());
  }

  Address address(Chance chance) {
    String town = sizes.draw(chance);
    String street = chance.pick(streets) + " " + chance.pick(WAYS);
    int number = 1 + (int) (StrictMath.pow(chance.unit(), 2) * 240);
    return new Address(street, Integer.toString(number), postcode(town, chance), town);
  }

  private String postcode(String town, Chance chance) {
    int first = 20_100 + towns.indexOf(town) * 1_270;
    return String.format(Locale.ROOT, "%05d", first + chance.below(areas));
  }
}
