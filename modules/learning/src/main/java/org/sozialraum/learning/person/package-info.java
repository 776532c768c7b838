/** People, known by the platform's identifier alone. */
@NullMarked
package org.sozialraum.learning.person;

import org.jspecify.annotations.NullMarked;
