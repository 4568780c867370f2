/** Says at which milestone of life people stand, and who may be told what. */
@NullMarked
package io.clientele.transform.milestone;

import org.jspecify.annotations.NullMarked;
