/**
 * Which competences a learner has shown. A competence has two halves, application and reflected judgement, and counts as
 * evidenced only with both; this package alone says when a half is there.
 */
@NullMarked
package org.sozialraum.learning.competence;

import org.jspecify.annotations.NullMarked;
