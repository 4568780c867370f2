package io.clientele.resolve;

import io.clientele.resolve.standard.Addresses;
import io.clientele.resolve.standard.Contacts;
import io.clientele.resolve.standard.Names;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The standard form of each column's values, as they come from the records. */
final class Standard {
  /** Stands before what is read out of another field, and between a country and its telephone. */
  private static final char MARK = '\u001f';

  private final String region;

  Standard(String region) {
    this.region = region;
  }

  UnaryOperator<String> of(String column) {
    return switch (column) {
      case "birth_date" -> UnaryOperator.identity();
      case "sex" -> Standard::sex;
      case "email" -> Contacts::email;
      case "phone" -> this::phone;
      case "street" -> Addresses::street;
      case "house_number" ->
          text -> isMarked(text) ? Addresses.houseWithin(text.substring(1)) : Addresses.house(text);
      case "postcode" -> Addresses::postcode;
      case "given" -> text -> Names.fold(isMarked(text) ? Names.given(text.substring(1)) : text);
      case "family" -> text -> Names.fold(isMarked(text) ? Names.family(text.substring(1)) : text);
      case "name", "city" -> Names::fold;
      default -> Contacts::identifier;
    };
  }

  private static boolean isMarked(String text) {
    return text.charAt(0) == MARK;
  }

  private String phone(String countryAndNumber) {
    int between = countryAndNumber.indexOf(MARK);
    String country = countryAndNumber.substring(0, between).strip().toUpperCase(Locale.ROOT);
    String number = countryAndNumber.substring(between + 1);
    return Contacts.phone(number, country.length() == 2 ? country : region);
  }

  /** The first letter; what only says that it is not known is absent. */
  private static String sex(String raw) {
    String word = Names.fold(raw);
    return word.isEmpty() || word.startsWith("u") ? "" : word.substring(0, 1);
  }
}
