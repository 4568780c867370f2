/** Takes the rows of every declared file into the tables, and keeps those it has to refuse. */
@NullMarked
package io.clientele.data.sources;

import org.jspecify.annotations.NullMarked;
