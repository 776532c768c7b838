/**
 * What all services of a platform have in common: their addresses, and lists that come in pages. Which of these
 * addresses may see our token is decided here.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288, Web Linking</a>
 */
@NullMarked
package org.sozialraum.lti.service;

import org.jspecify.annotations.NullMarked;
