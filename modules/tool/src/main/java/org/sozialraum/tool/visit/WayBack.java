package org.sozialraum.tool.visit;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where to return after a detour, such as a change of language. */
public final class WayBack {
    private static final String PAGE = "(/[A-Za-z0-9_-]+)*";
    private static final String NAME = "(\\?as=[A-Za-z0-9_-]+)?";

    private WayBack() {}

    /**
     * Nothing but our own characters: others are no address, and a complaint about them would show the token.
     *
     * @param home first page of this visit; only pages below it are believed
     */
    public static URI to(String home, Optional<String> wanted) {
        String ours = Pattern.quote(home) + PAGE + NAME;
        return URI.create(wanted.filter(path -> path.matches(ours)).orElse(home));
    }
}
