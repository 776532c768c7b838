package org.sozialraum.lti.login;

/**
 * What the login request tells about the browser.
 *
 * @param returnsCookies the request carried a cookie of ours, so cookies work in this place and no other rung is needed
 */
public record Browser(boolean returnsCookies) {
    /** Nothing is known yet. */
    public static final Browser UNKNOWN = new Browser(false);
}
