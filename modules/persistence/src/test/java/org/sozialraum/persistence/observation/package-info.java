@NullMarked
package org.sozialraum.persistence.observation;

import org.jspecify.annotations.NullMarked;
