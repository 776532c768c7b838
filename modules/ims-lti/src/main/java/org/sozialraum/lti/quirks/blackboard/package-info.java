/** Blackboard Learn of Anthology. From its documentation; not tried by us. */
@NullMarked
package org.sozialraum.lti.quirks.blackboard;

import org.jspecify.annotations.NullMarked;
