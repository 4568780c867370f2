package io.clientele.generate;

/** Where somebody lives. */
record Address(String street, String number, String postcode, String town) {}
