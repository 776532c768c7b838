/** Links that connect a platform, who may register without one, and how registrations went, as rows. */
@NullMarked
package org.sozialraum.persistence.registration;

import org.jspecify.annotations.NullMarked;
