/** Hears what a workspace says about its findings: severities, suppressions, known ones. */
@NullMarked
package io.clientele.check.policy;

import org.jspecify.annotations.NullMarked;
