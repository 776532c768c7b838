/** The domain and its use cases. */
@NullMarked
package org.sozialraum.learning;

import org.jspecify.annotations.NullMarked;
