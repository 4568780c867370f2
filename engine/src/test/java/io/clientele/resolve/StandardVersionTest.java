package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.resolve.standard.Nicknames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an earlier run found by other forms is not taken over: whoever changes a form says so. */
final class StandardVersionTest {
  private static final List<String> NAMES =
      List.of("Dr. José-Maria", "van der Berg Jr.", "Þórð", "Ольга", "Müller III", "O'Neil", "李");
  private static final List<String> PLACES =
      List.of("Haupt-Str. 12a", "12 Main Street, Flat 3", "Avda. Colón 7", "St. Gallen", "D-10115");
  private static final List<String> CONTACTS =
      List.of("Ann.Lee+x@GMail.com", "<ann@x.example>", "0170 / 99 88 77", "+41 44 668 18 00");
  private static final List<String> CODES =
      List.of("DE 136695976", "GB82 WEST 1234 5698 7654 32", "unknown", "F", "02134-1000");

  private static final List<String> SHORT = List.of("bob", "ronnie", "sasha", "pepe");

  private static String forms(String columns, List<String> values) {
    Standard standard = new Standard("DE");
    return List.of(columns.split(",", -1)).stream()
        .flatMap(column -> values.stream().map(value -> standard.of(column).apply(value)))
        .collect(Collectors.joining("|"));
  }

  @Test
  void a_value_that_gets_another_form_raises_the_version() {
    String forms =
        String.join(
            "\n",
            forms("given,family,name,legal_form,city", NAMES),
            forms("street,house_number,postcode,city", PLACES),
            forms("email,phone", CONTACTS),
            forms("sex,postcode,identifier:vat,identifier:iban,identifier:card", CODES),
            SHORT.stream().map(Nicknames::fullForms).map(Arrays::toString).toList().toString());
    assertThat(Standard.VERSION + ":" + Integer.toHexString(forms.hashCode()))
        .as("another form: raise Standard.VERSION, then write what this says\n" + forms)
        .isEqualTo("2:682e53d4");
  }
}
