/** Where Moodle departs from the specifications, as recorded on Moodle 4.4; each class names what was seen. */
@NullMarked
package org.sozialraum.lti.quirks.moodle;

import org.jspecify.annotations.NullMarked;
