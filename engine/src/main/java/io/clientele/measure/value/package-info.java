/**
 * What a customer is worth: models of how often customers buy and when they stop, fitted to all
 * customers by maximum likelihood, and what each of them says about one customer.
 */
@NullMarked
package io.clientele.measure.value;

import org.jspecify.annotations.NullMarked;
