/** Administrators, the links by which they come in for the first time, and their sessions as rows. */
@NullMarked
package org.sozialraum.persistence.administrator;

import org.jspecify.annotations.NullMarked;
