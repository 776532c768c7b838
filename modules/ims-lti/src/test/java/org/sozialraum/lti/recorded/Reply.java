package org.sozialraum.lti.recorded;

import java.util.Map;

/** What a platform of the tests answers. */
public record Reply(int status, Map<String, String> headers, String body) {
    public static Reply json(int status, String type, String body) {
        return new Reply(status, Map.of("Content-Type", type + "; charset=utf-8"), body);
    }

    public static Reply html(int status, String words) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Error | ltilab</title></head><body>" + words
                + "</body></html>";
        return new Reply(status, Map.of("Content-Type", "text/html; charset=utf-8"), page);
    }

    public static Reply empty(int status, Map<String, String> headers) {
        return new Reply(status, headers, "");
    }
}
