/** What became of launches as rows, for administrators. */
@NullMarked
package org.sozialraum.persistence.launch;

import org.jspecify.annotations.NullMarked;
