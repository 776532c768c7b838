@NullMarked
package org.sozialraum.authoring.qti;

import org.jspecify.annotations.NullMarked;
