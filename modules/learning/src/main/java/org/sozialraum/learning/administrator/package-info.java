/**
 * Who may look after an installation: how administrators get in for the first time, log in, and leave again. They have
 * nothing to do with learners or teachers, who come in by a launch and never by a password.
 */
@NullMarked
package org.sozialraum.learning.administrator;

import org.jspecify.annotations.NullMarked;
