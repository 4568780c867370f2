package io.clientele.transform.milestone;

import java.time.LocalDate;

/**
 * From which age on people of a country consent for themselves.
 *
 * @param country two letters, ISO 3166-1
 * @param from the first day on which it counts
 * @param source the law that says so
 */
public record DigitalAge(String country, int age, LocalDate from, String source) {}
