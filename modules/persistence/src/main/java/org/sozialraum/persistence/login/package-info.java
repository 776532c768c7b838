/** Logins under way as rows. */
@NullMarked
package org.sozialraum.persistence.login;

import org.jspecify.annotations.NullMarked;
