/**
 * The only way out to other servers.
 *
 * <p>Public https addresses only, unless an administrator allows private networks; no redirect to another host; limits of
 * time (milliseconds and up) and of size (bytes). Whatever happens is an {@link org.sozialraum.lti.http.Answer}, also the page
 * for people that a server sends where a document was asked for.
 */
@NullMarked
package org.sozialraum.lti.http;

import org.jspecify.annotations.NullMarked;
