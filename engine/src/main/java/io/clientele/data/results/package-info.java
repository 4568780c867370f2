/** Answers from the tables of the warehouse what checks and pictures ask. */
@NullMarked
package io.clientele.data.results;

import org.jspecify.annotations.NullMarked;
