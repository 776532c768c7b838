/**
 * Whether a connected platform and this installation understand each other: what can be walked from our side is walked
 * step by step, in the background, and what was found is kept with its date for those who look after the installation.
 * No name of a learner is kept, and nothing at the platform is changed.
 */
@NullMarked
package org.sozialraum.learning.diagnosis;

import org.jspecify.annotations.NullMarked;
