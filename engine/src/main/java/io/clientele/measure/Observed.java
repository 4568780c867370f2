package io.clientele.measure;

import io.clientele.check.result.Reading;

/** A reading with the day of its newest observation as text, empty where it has none. */
record Observed(Reading reading, String newest) {}
