/** Links that connect a platform, and who may register without one, as rows. */
@NullMarked
package org.sozialraum.persistence.registration;

import org.jspecify.annotations.NullMarked;
