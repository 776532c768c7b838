/** Key sets of the platforms, and our own signing keys. */
@NullMarked
package org.sozialraum.lti.keys;

import org.jspecify.annotations.NullMarked;
