/**
 * Where learning platforms depart from the specifications, or from each other: one package for each, with sources. The
 * rest of the library asks {@link org.sozialraum.lti.quirks.Quirks} and never for a certain platform.
 */
@NullMarked
package org.sozialraum.lti.quirks;

import org.jspecify.annotations.NullMarked;
