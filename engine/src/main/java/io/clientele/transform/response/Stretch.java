package io.clientele.transform.response;

import java.time.LocalDate;

/** A figure over a stretch of days, both ends included. */
record Stretch(double value, LocalDate from, LocalDate to) {}
