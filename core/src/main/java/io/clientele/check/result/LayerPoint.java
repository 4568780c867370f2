package io.clientele.check.result;

import java.time.LocalDate;

/** How one element stood on the day of a run. */
public record LayerPoint(LocalDate asOf, LayerResult stood) {}
