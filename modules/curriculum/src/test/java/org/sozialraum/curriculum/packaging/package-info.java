/** Packages of modules. */
@NullMarked
package org.sozialraum.curriculum.packaging;

import org.jspecify.annotations.NullMarked;
