/** LTI Dynamic Registration, seen from the platform. */
@NullMarked
package org.sozialraum.demolms.registration;

import org.jspecify.annotations.NullMarked;
