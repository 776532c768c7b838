/** Sakai as a platform. From its documentation and its source; not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.sakai;

import org.jspecify.annotations.NullMarked;
