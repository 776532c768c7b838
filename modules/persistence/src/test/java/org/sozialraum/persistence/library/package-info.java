@NullMarked
package org.sozialraum.persistence.library;

import org.jspecify.annotations.NullMarked;
