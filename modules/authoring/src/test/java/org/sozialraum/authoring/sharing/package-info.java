@NullMarked
package org.sozialraum.authoring.sharing;

import org.jspecify.annotations.NullMarked;
