/** Says a thing about a place: code, severity, span, sentence, help. */
@NullMarked
package io.clientele.finding;

import org.jspecify.annotations.NullMarked;
