package org.sozialraum.learning.competence;

/** How far one half of a competence is. */
public enum Half {
    OPEN,
    /** Something was done that would count once it is finished, or rated. */
    BEGUN,
    SHOWN
}
