/** Open sessions as rows. */
@NullMarked
package org.sozialraum.persistence.session;

import org.jspecify.annotations.NullMarked;
