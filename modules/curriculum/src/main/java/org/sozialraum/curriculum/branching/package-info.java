/** Branching cases: situations, decisions and what they do for the person concerned. */
@NullMarked
package org.sozialraum.curriculum.branching;

import org.jspecify.annotations.NullMarked;
