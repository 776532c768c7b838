/** OpenOlat as a platform. From its documentation and its source; not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.openolat;

import org.jspecify.annotations.NullMarked;
