/**
 * What a tool notices about a platform along the way: a service in trouble, a clock that is off, a new key. It goes to
 * whoever looks after the connection; no person, no token and no word of an answer is in it.
 */
@NullMarked
package org.sozialraum.lti.sighting;

import org.jspecify.annotations.NullMarked;
