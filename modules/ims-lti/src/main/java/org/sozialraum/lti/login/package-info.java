/** OpenID Connect third-party initiated login: the first half of a launch. */
@NullMarked
package org.sozialraum.lti.login;

import org.jspecify.annotations.NullMarked;
