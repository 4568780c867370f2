/** What holds for every reader whatever it is given; the corpus and the hunters rely on it. */
@NullMarked
package io.clientele.fuzz;

import org.jspecify.annotations.NullMarked;
