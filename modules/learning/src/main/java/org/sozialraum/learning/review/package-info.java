/** One learner's work, looked at from outside: by who teaches the activity, or by herself. */
@NullMarked
package org.sozialraum.learning.review;

import org.jspecify.annotations.NullMarked;
