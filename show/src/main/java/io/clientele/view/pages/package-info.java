/** What each page of the site says, as plain values. */
@NullMarked
package io.clientele.view.pages;

import org.jspecify.annotations.NullMarked;
