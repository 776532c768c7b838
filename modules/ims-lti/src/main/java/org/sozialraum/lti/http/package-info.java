/** The only way out to other servers. */
@NullMarked
package org.sozialraum.lti.http;

import org.jspecify.annotations.NullMarked;
