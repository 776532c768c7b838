package org.sozialraum.lti.roster;

/**
 * Why an entry of a roster was passed over. One bad entry does not cost the others.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#sharing-of-personal-data">NRPS 2.0, 2.2</a>
 */
public enum Skipped {
    /** It is no object. */
    NO_MEMBER,
    /** It does not say who it is: {@code user_id} is missing or blank. */
    NO_USER_ID,
    /** Its {@code user_id} could be nobody's: longer than 255 characters, or with a control character. */
    UNUSABLE_USER_ID
}
