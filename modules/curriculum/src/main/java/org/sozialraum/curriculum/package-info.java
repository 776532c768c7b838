/** The content model: what a module is, worded in several languages. */
@NullMarked
package org.sozialraum.curriculum;

import org.jspecify.annotations.NullMarked;
