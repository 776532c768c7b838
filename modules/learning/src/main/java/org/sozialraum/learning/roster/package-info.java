/**
 * Who is in a course, as its LMS last said: read in the background, page by page, and never older than it looks. Nobody's
 * name is kept (decision 0005), only who takes part and in which right.
 */
@NullMarked
package org.sozialraum.learning.roster;

import org.jspecify.annotations.NullMarked;
