package org.sozialraum.demolms.http;

/**
 * Where the platform stands; also its issuer.
 *
 * @param url without a slash at the end
 */
public record Site(String url) {
    public Site {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The full address of a path that begins with a slash. */
    public String at(String path) {
        return url + path;
    }
}
