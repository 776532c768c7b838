/** Grades on their way into a platform that misbehaves. */
@NullMarked
package org.sozialraum.systemtests.grade;

import org.jspecify.annotations.NullMarked;
