package io.clientele.generate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Purchases: each customer buys at a rate of their own (exponentially distributed), as long as they
 * stay (exponentially long), and spends around an amount of their own.
 */
final class Orders {
  /** Purchases a year of the average customer. */
  static final double RATE = 1.9;

  /** The chance a year of falling silent for ever. */
  static final double LEAVING = 0.25;

  private static final double DAYS = 365;

  private record Order(String key, LocalDateTime at, double amount, String product, int quantity) {}

  private Orders() {}

  static byte[] csv(Census census, Rosters rosters) {
    List<Order> orders = new ArrayList<>();
    Goods goods = new Goods(census.recipe());
    for (Person person : census.people()) {
      Optional<String> key = rosters.crmKey(person);
      if (key.isPresent() && person.ageOn(census.recipe().until()) >= 18) {
        orders.addAll(of(person, key.get(), census.recipe(), goods));
      }
    }
    orders.sort(Comparator.comparing(Order::at));
    Csv csv = Csv.of("order_no", "customer_no", "at", "channel", "amount", "product", "quantity");
    int number = 0;
    for (Order order : orders) {
      number++;
      csv.row(
          String.format(Locale.ROOT, "O-%06d", number),
          order.key(),
          Happenings.TIME.format(order.at()),
          order.quantity() > 1 ? "branch" : "app",
          String.format(Locale.ROOT, "%.2f", order.amount()),
          order.product(),
          Integer.toString(order.quantity()));
    }
    return csv.bytes();
  }

  private static List<Order> of(Person person, String key, Recipe recipe, Goods goods) {
    Chance chance = Chance.of(recipe.seed(), "orders", person.number());
    double rate = RATE * -StrictMath.log(1 - chance.unit());
    double stays = DAYS / LEAVING * -StrictMath.log(1 - chance.unit());
    double typical = chance.around(40 + person.standing().income() / 900.0, 0.5);
    int[] taste = goods.taste(recipe.seed(), person.number());
    List<Order> orders = new ArrayList<>();
    double day = 0;
    while (orders.size() < 60) {
      day += DAYS / rate * -StrictMath.log(1 - chance.unit());
      if (day >= Math.min(DAYS, stays)) {
        return orders;
      }
      LocalDateTime at =
          recipe.until().atTime(19, 0).minusDays(365).plusMinutes((long) (day * 1_440));
      double amount = chance.around(typical, 0.4);
      String product = goods.pick(chance, taste);
      orders.add(new Order(key, at, amount, product, chance.happens(0.85) ? 1 : 2));
    }
    return orders;
  }
}
