package org.sozialraum.lti.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came of a request to another server. */
public sealed interface Answer {

    /**
     * The server answered with something else than a web page, whatever the status.
     *
     * @param headers names in lower case
     */
    record Received(int status, Map<String, List<String>> headers, String body) implements Answer {
        /** The first value of a header. */
        public Optional<String> header(String name) {
            return first(headers, name);
        }

        /** Whether the status says success. */
        public boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** Without the body, which may hold names, grades or tokens. */
        @Override
        public String toString() {
            return "Received[" + status + ", " + body.length() + " characters]";
        }
    }

    /**
     * The server answered with a page for people where a document for machines was asked for: an error page, a login
     * page, a proxy. The status alone may say success.
     *
     * @param headers names in lower case
     * @param excerpt the first words of the page, without markup
     */
    record WebPage(int status, Map<String, List<String>> headers, String excerpt) implements Answer {
        /** The first value of a header. */
        public Optional<String> header(String name) {
            return first(headers, name);
        }

        /** Without the words of the page, which may name somebody. */
        @Override
        public String toString() {
            return "WebPage[" + status + "]";
        }
    }

    /**
     * There is no answer that could be used.
     *
     * @param detail for an administrator: host names and limits, never tokens
     */
    record NoAnswer(Reason reason, String detail) implements Answer {}

    /** Why there is no answer. */
    enum Reason {
        /** The address is private, or not https, and that is not allowed here. */
        ADDRESS_REFUSED,
        /** The host has no address, or nobody listens there, or the connection broke. */
        UNREACHABLE,
        /** The server wanted to send us to another host. */
        REDIRECT_REFUSED,
        /** The answer did not come in time. */
        TOO_SLOW,
        /** The answer is larger than allowed. */
        TOO_BIG
    }

    private static Optional<String> first(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}
