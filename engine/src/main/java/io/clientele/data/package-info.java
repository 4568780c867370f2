/** Opens declared data sources as tables behind one engine, and answers for results. */
@NullMarked
package io.clientele.data;

import org.jspecify.annotations.NullMarked;
