/**
 * The groups of a course, as its LMS names them: so that a teacher can see how far one of them is. Who is in which group
 * comes with the roster, or with the launch of each person; nobody is asked about one by one.
 */
@NullMarked
package org.sozialraum.learning.group;

import org.jspecify.annotations.NullMarked;
