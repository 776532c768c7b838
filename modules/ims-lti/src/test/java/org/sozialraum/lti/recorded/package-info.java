/** A platform that behaves as Moodle 4.4 did when it was recorded, on a real port. */
@NullMarked
package org.sozialraum.lti.recorded;

import org.jspecify.annotations.NullMarked;
