/** ILIAS as a platform ("LTI consumer"). From its documentation and its source; not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.ilias;

import org.jspecify.annotations.NullMarked;
