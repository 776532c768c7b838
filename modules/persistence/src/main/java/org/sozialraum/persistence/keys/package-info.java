/** The tool's signing keys as rows, their private part encrypted. */
@NullMarked
package org.sozialraum.persistence.keys;

import org.jspecify.annotations.NullMarked;
