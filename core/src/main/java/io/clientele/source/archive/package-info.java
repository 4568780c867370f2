/** Reads and writes archives of documents, trusting nothing that stands in them. */
@NullMarked
package io.clientele.source.archive;

import org.jspecify.annotations.NullMarked;
