package io.clientele.transform.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers who first bought what on which day, and numbers both. */
public final class Bought {
  /** Of more items only those that most customers bought are looked at. */
  public static final int MOST_ITEMS = 2_000;

  private record Row(int customer, int item, long day) {}

  private final Map<String, Integer> customers = new HashMap<>();
  private final Map<String, Integer> items = new HashMap<>();
  private final List<String> customerNames = new ArrayList<>();
  private final List<String> itemNames = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** One customer's first purchase of one item. */
  public void add(String customer, String item, LocalDate day) {
    int who = number(customers, customerNames, customer);
    rows.add(new Row(who, number(items, itemNames, item), day.toEpochDay()));
  }

  private static int number(Map<String, Integer> numbers, List<String> names, String name) {
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The customers' names, by their numbers. */
  public List<String> customers() {
    return List.copyOf(customerNames);
  }

  /** The names of the items that are looked at, by their numbers in histories. */
  public List<String> items() {
    int[] kept = kept();
    return Arrays.stream(kept).mapToObj(itemNames::get).toList();
  }

  /** Everything that was bought. */
  public Histories all() {
    return before(Long.MAX_VALUE, numbers(kept()));
  }

  /** The day after which a quarter of the time between the first and the last purchase lies. */
  public Optional<LocalDate> split() {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    long first = rows.stream().mapToLong(Row::day).min().orElseThrow();
    long last = rows.stream().mapToLong(Row::day).max().orElseThrow();
    return Optional.of(LocalDate.ofEpochDay(first + (last - first) * 3 / 4 + 1));
  }

  /** Learns from what was bought before a day and asks of what was bought anew since. */
  public Optional<Trial> trial(LocalDate split, int most) {
    int[] numbers = numbers(kept());
    Histories before = before(split.toEpochDay(), numbers);
    int[][] after = where(row -> row.day >= split.toEpochDay(), numbers);
    return Trial.of(before, after, most);
  }

  private Histories before(long day, int[] numbers) {
    return new Histories(where(row -> row.day < day, numbers), kept().length);
  }

  private int[][] where(java.util.function.Predicate<Row> wanted, int[] numbers) {
    List<List<Integer>> bought = new ArrayList<>();
    customerNames.forEach(name -> bought.add(new ArrayList<>()));
    for (Row row : rows) {
      if (numbers[row.item] >= 0 && wanted.test(row)) {
        bought.get(row.customer).add(numbers[row.item]);
      }
    }
    return bought.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).distinct().toArray())
        .toArray(int[][]::new);
  }

  /** The items most customers bought, the first first; equal ones by name. */
  private int[] kept() {
    int[] counts = new int[itemNames.size()];
    rows.forEach(row -> counts[row.item]++);
    return IntStream.range(0, counts.length)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer item) -> -counts[item]).thenComparing(itemNames::get))
        .limit(MOST_ITEMS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] numbers(int[] kept) {
    int[] numbers = new int[itemNames.size()];
    Arrays.fill(numbers, -1);
    for (int place = 0; place < kept.length; place++) {
      numbers[kept[place]] = place;
    }
    return numbers;
  }
}
