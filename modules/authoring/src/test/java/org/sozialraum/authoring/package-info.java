@NullMarked
package org.sozialraum.authoring;

import org.jspecify.annotations.NullMarked;
