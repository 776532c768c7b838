/** The second half of a launch: an id token becomes a typed message or a refusal. */
@NullMarked
package org.sozialraum.lti.launch;

import org.jspecify.annotations.NullMarked;
