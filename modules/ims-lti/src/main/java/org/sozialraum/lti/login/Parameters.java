package org.sozialraum.lti.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of a GET or the form of a POST, for servers that do not decode them.
 *
 * @see <a href="https://url.spec.whatwg.org/#urlencoded-parsing">URL Standard, 5.1 urlencoded parsing</a>
 */
public final class Parameters {
    private Parameters() {}

    /**
     * Decodes as browsers do: a name may come several times and keeps its order, one without {@code =} has an empty value,
     * and what is no percent-encoding stays as it came.
     *
     * @param encoded {@code application/x-www-form-urlencoded}, may be empty; its size is the caller's to limit
     */
    public static Map<String, List<String>> in(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) continue;
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            String value = sign < 0 ? "" : pair.substring(sign + 1);
            values.computeIfAbsent(decoded(name), key -> new ArrayList<>()).add(decoded(value));
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
