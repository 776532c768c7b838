package org.sozialraum.learning.person;

/** What a person may do at one placement; the course's role decides, an office in the institution does not. */
public enum Right {
    LEARNER,
    INSTRUCTOR
}
