/** What was seen of platforms as rows, one for each kind of thing. */
@NullMarked
package org.sozialraum.persistence.observation;

import org.jspecify.annotations.NullMarked;
