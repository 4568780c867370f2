/** What moves a score: how much of its differences each of several circumstances accounts for. */
@NullMarked
package io.clientele.measure.driver;

import org.jspecify.annotations.NullMarked;
