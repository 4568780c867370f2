package io.clientele.resolve.kernel;

import java.util.function.IntPredicate;

/** A named veto: pairs with such a pattern are not the same, whatever else agrees. */
record Guard(String name, IntPredicate vetoes) {}
