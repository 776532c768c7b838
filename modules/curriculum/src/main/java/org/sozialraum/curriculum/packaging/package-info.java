/**
 * A module as one file, with all that it needs to be read without the curriculum it comes from: to keep an edition, and to
 * pass it on.
 */
@NullMarked
package org.sozialraum.curriculum.packaging;

import org.jspecify.annotations.NullMarked;
