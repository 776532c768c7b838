package org.sozialraum.learning.grade;

/** The way out to the LMS. Called outside any transaction; may take seconds. */
public interface GradeGateway {
    Delivery deliver(DueGrade grade);
}
