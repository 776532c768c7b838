/** The grade on its way to the LMS: earned once, delivered until it has arrived. */
@NullMarked
package org.sozialraum.learning.grade;

import org.jspecify.annotations.NullMarked;
