/** Durable background work on any node. */
@NullMarked
package org.sozialraum.persistence.outbox;

import org.jspecify.annotations.NullMarked;
