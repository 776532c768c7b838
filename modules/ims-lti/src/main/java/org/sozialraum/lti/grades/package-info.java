/**
 * Assignment and Grade Services 2.0: the columns of a platform's gradebook, the scores that go into them, and the results
 * that it shows.
 *
 * <p>{@link org.sozialraum.lti.grades.GradeBook} is the door. A column is found again after a course copy
 * ({@link org.sozialraum.lti.grades.ColumnBinding}), changed without losing what the platform wrote, and deleted only with
 * a proof that it is ours ({@link org.sozialraum.lti.grades.OwnLineItem}). The timestamps of scores come from
 * {@link org.sozialraum.lti.grades.ScoreTimestamps}. All outcomes share {@link org.sozialraum.lti.grades.Setback}, which
 * keeps them in one package: a sealed type cannot reach into another one.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">LTI Assignment and Grade Services 2.0</a>
 */
@NullMarked
package org.sozialraum.lti.grades;

import org.jspecify.annotations.NullMarked;
