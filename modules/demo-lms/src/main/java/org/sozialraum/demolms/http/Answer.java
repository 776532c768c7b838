package org.sozialraum.demolms.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sozialraum.demolms.page.Html;

/** What goes back to the caller. */
public record Answer(int status, List<Header> headers, String body) {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";

    public record Header(String name, String value) {}

    public Answer {
        headers = List.copyOf(headers);
    }

    public static Answer of(int status, String mediaType, String body) {
        return new Answer(status, List.of(new Header("Content-Type", mediaType)), body);
    }

    public static Answer html(int status, Html page) {
        return of(status, HTML, page.markup()).with("Cache-Control", "no-store");
    }

    public static Answer json(int status, JsonNode json) {
        return of(status, JSON, json.toString()).with("Cache-Control", "no-store");
    }

    public static Answer empty(int status) {
        return new Answer(status, List.of(), "");
    }

    /** 303: whatever the method was, go on with GET. */
    public static Answer seeOther(String location) {
        return empty(303).with("Location", location);
    }

    public Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, more, body);
    }
}
