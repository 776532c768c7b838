/** Brightspace of D2L. From its documentation; not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.brightspace;

import org.jspecify.annotations.NullMarked;
