@NullMarked
package org.sozialraum.authoring.handbook;

import org.jspecify.annotations.NullMarked;
