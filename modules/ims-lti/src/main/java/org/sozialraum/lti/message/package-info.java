/** LTI messages and their claims as types. */
@NullMarked
package org.sozialraum.lti.message;

import org.jspecify.annotations.NullMarked;
