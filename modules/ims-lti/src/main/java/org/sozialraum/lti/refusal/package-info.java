/** Why a launch was refused: for the person, for the administrator, for the log. */
@NullMarked
package org.sozialraum.lti.refusal;

import org.jspecify.annotations.NullMarked;
