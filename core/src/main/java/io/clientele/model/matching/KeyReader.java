package io.clientele.model.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads rules, which are lists of keys. */
final class KeyReader {
  /** Stands in a list of rules for those that are built in. */
  private static final String DEFAULTS = "defaults";

  private static final String TYPE = Words.IDENTIFIER + ":";
  private final Matching.Names names;
  private final Faults faults;

  KeyReader(Matching.Names names, Faults faults) {
    this.names = names;
    this.faults = faults;
  }

  /** Rules that are not the same as, or narrower than, one before them. */
  List<List<Key>> rules(Place block, List<List<Key>> before) {
    List<List<Key>> rules = new ArrayList<>();
    for (Place item : block.items()) {
      if (item.text().equals(DEFAULTS)) {
        rules.addAll(before);
      } else {
        List<Key> rule = rule(item);
        if (!rule.isEmpty() && isWanted(item, rule, rules)) {
          rules.add(rule);
        }
      }
    }
    if (rules.isEmpty()) {
      faults.unusable(
          block.keySpan(), "no rule is left, so nothing would be compared", "write `- [email]`");
    }
    return rules.isEmpty() ? before : rules;
  }

  /** The keys of one rule; none where any of them cannot be used. */
  List<Key> rule(Place item) {
    List<Key> keys = new ArrayList<>();
    boolean usable = true;
    for (Place place : item.items()) {
      Optional<Key> key = key(place);
      usable &= key.isPresent();
      key.ifPresent(keys::add);
    }
    return usable ? keys : List.of();
  }

  private boolean isWanted(Place item, List<Key> rule, List<List<Key>> earlier) {
    Set<Key> all = new HashSet<>(rule);
    Optional<List<Key>> wider = earlier.stream().filter(all::containsAll).findFirst();
    if (wider.isPresent()) {
      faults.doubtful(
          item.span(),
          "`%s` brings nothing together that `%s` does not"
              .formatted(text(rule), text(wider.get())),
          "leave it out");
      return false;
    }
    if (rule.stream().allMatch(KeyReader::isBroad) && rule.size() == 1) {
      faults.doubtful(
          item.span(),
          "`%s` alone brings together all who share it".formatted(text(rule)),
          "add a second key, such as `[" + text(rule) + ", postcode]`");
    }
    return true;
  }

  private static boolean isBroad(Key key) {
    return Words.BROAD.contains(key.field()) || !key.function().isEmpty();
  }

  static String text(List<Key> rule) {
    return String.join("+", rule.stream().map(Key::name).toList());
  }

  private Optional<Key> key(Place place) {
    Optional<Key> key = Key.of(place.text());
    if (key.isEmpty()) {
      faults.unusable(
          place.span(),
          "`" + place.text() + "` is no key",
          "write a field, such as `family`, or `prefix(family, 3)`");
    }
    return key.filter(found -> isField(place, found)).filter(found -> isFunction(place, found));
  }

  private boolean isField(Place place, Key key) {
    Set<String> known = new TreeSet<>(Words.FIELDS);
    names.identifiers().forEach(type -> known.add(TYPE + type));
    if (!known.contains(key.field())) {
      String message = "`" + key.field() + "` is no field that records are matched by";
      faults.unknown(place.span(), message, key.field(), known);
    }
    return known.contains(key.field());
  }

  private boolean isFunction(Place place, Key key) {
    if (key.function().isEmpty()) {
      return true;
    }
    List<String> fields = Words.FUNCTIONS.get(key.function());
    if (fields == null) {
      String message = "`" + key.function() + "` is no function of a key";
      faults.unknown(place.span(), message, key.function(), Words.FUNCTIONS.keySet());
      return false;
    }
    boolean lettered = key.function().equals("prefix") == key.letters() > 0;
    boolean fits = fields.isEmpty() || fields.contains(key.field());
    if (!lettered || !fits || key.field().startsWith(Words.IDENTIFIER)) {
      faults.unusable(
          place.span(),
          "`" + key.name() + "` cannot be worked out",
          fits
              ? "write `prefix("
                  + key.field()
                  + ", 3)` with a number of letters, the others without"
              : "`%s` takes `%s`".formatted(key.function(), String.join("` or `", fields)));
      return false;
    }
    return true;
  }
}
