/**
 * What the house keeps of people, across its features: the one way to count, read and erase rows about a person, the
 * places where they lie, and the people themselves. It knows no feature; each brings its own tables.
 */
@NullMarked
package org.sozialraum.persistence.privacy;

import org.jspecify.annotations.NullMarked;
