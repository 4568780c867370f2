package io.clientele.resolve;

import io.clientele.resolve.standard.Addresses;
import io.clientele.resolve.standard.Contacts;
import io.clientele.resolve.standard.Countries;
import io.clientele.resolve.standard.Identifiers;
import io.clientele.resolve.standard.Misreading;
import io.clientele.resolve.standard.Names;
import io.clientele.resolve.standard.Organisations;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** The standard form of each column's values, as they come from the records. */
final class Standard {
  /**
   * Raised whenever some value gets another form than before, or a name other short forms: what an
   * earlier run found by other forms cannot be taken over.
   */
  static final int VERSION = 2;

  /** Stands before what is read out of another field, and between a country and what is in it. */
  private static final char MARK = '\u001f';

  /** Nobody has a birth date beyond these, were they long dead or of the next generation. */
  private static final String EARLIEST = "1600-01-01";

  private static final String LATEST = "2100-01-01";
  private static final String YEAR_FIRST = "\\d{4}-\\d{2}-\\d{2}";
  static final String BIRTH_DATE = "birth_date";
  private static final String IDENTIFIER = "identifier:";
  private final String region;
  private final SortedMap<String, SortedSet<String>> implausible = new ConcurrentSkipListMap<>();

  private final SortedSet<String> misread = new ConcurrentSkipListSet<>();

  Standard(String region) {
    this.region = region;
  }

  /**
   * Values by column that say nothing of who someone is: identifiers by type whose check digits are
   * wrong, and birth dates of nobody.
   */
  SortedMap<String, SortedSet<String>> implausible() {
    return implausible;
  }

  /** Names and places that were read in another encoding than they were written in. */
  SortedSet<String> misread() {
    return misread;
  }

  UnaryOperator<String> of(String column) {
    return switch (column) {
      case "given", "family", "name", "street", "city" -> seen(form(column));
      default -> form(column);
    };
  }

  private UnaryOperator<String> seen(UnaryOperator<String> form) {
    return text -> {
      if (Misreading.isMisread(text)) {
        misread.add(text.substring(text.indexOf(MARK) + 1));
      }
      return form.apply(text);
    };
  }

  private UnaryOperator<String> form(String column) {
    return switch (column) {
      case BIRTH_DATE -> this::birthDate;
      case "sex" -> Standard::sex;
      case "email" -> Contacts::email;
      case "phone" -> text -> within(text, Contacts::phone);
      case "street" -> text -> within(text, Addresses::street);
      case "house_number" ->
          text -> isMarked(text) ? Addresses.houseWithin(text.substring(1)) : Addresses.house(text);
      case "postcode" -> text -> within(text, Addresses::postcode);
      case "given" ->
          text -> Names.ofPerson(isMarked(text) ? Names.given(text.substring(1)) : text);
      case "family" ->
          text -> Names.ofFamily(isMarked(text) ? Names.family(text.substring(1)) : text);
      case "name" -> text -> within(text, Organisations::name);
      case "legal_form" -> text -> within(text, Organisations::legalForm);
      case "city" -> Names::fold;
      default -> text -> identifier(column.substring(IDENTIFIER.length()), text);
    };
  }

  private static boolean isMarked(String text) {
    return text.charAt(0) == MARK;
  }

  /** What stands behind a country, or in the workspace's region where there is none. */
  private String within(String countryAndText, BinaryOperator<String> form) {
    int between = countryAndText.indexOf(MARK);
    String country = Countries.code(countryAndText.substring(0, Math.max(0, between)));
    return form.apply(countryAndText.substring(between + 1), country.isEmpty() ? region : country);
  }

  /** Beyond four digits of the year dates do not compare as text, and are nobody's either. */
  private String birthDate(String date) {
    boolean plausible =
        date.matches(YEAR_FIRST) && date.compareTo(EARLIEST) >= 0 && date.compareTo(LATEST) < 0;
    if (!plausible) {
      implausible.computeIfAbsent(BIRTH_DATE, fresh -> new ConcurrentSkipListSet<>()).add(date);
    }
    return plausible ? date : "";
  }

  private String identifier(String type, String raw) {
    String folded = Identifiers.folded(raw);
    if (folded.isEmpty() || Identifiers.isPlausible(type, folded)) {
      return folded;
    }
    implausible.computeIfAbsent(type, fresh -> new ConcurrentSkipListSet<>()).add(raw.strip());
    return "";
  }

  /** The first letter; what only says that it is not known is absent. */
  private static String sex(String raw) {
    String word = Names.fold(raw);
    return word.isEmpty() || word.startsWith("u") ? "" : word.substring(0, 1);
  }
}
