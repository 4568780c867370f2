/**
 * Holds orders against the routes and lanes that are meant for them, and exchanges against pushing.
 */
@NullMarked
package io.clientele.transform.route;

import org.jspecify.annotations.NullMarked;
