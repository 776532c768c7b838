/**
 * What platforms did that whoever looks after the connection may want to know: a service that failed for an hour last
 * night, a new key, a clock that is off. Counted, so that a bad night is a few rows; nothing about a person.
 */
@NullMarked
package org.sozialraum.learning.observation;

import org.jspecify.annotations.NullMarked;
