package io.clientele.transform.route;

import io.clientele.check.route.Lane;
import java.util.Optional;

/**
 * What the orders of an offer say of its lane.
 *
 * @param due the lane into which it is to move; absent where it stays
 */
record Judged(String verdict, Optional<Lane> due, String why) {}
