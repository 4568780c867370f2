package io.clientele.model.matching;

import java.util.List;
import java.util.stream.Stream;

/** What every source may say of a customer, under one name each, in the order people read it. */
public final class StandardFields {
  /** Street, house number and what follows are the parts of one address. */
  public static final List<String> ALL =
      List.of(
          "given",
          "middle",
          "family",
          "full_name",
          "birth_date",
          "sex",
          "email",
          "phone",
          "street",
          "house_number",
          "postcode",
          "city",
          "region",
          "country");

  /** What survives as one value: the parts of an address come from one record. */
  public static final List<String> SURVIVING =
      Stream.concat(ALL.subList(0, ALL.indexOf("street")).stream(), Stream.of("address")).toList();

  private StandardFields() {}
}
