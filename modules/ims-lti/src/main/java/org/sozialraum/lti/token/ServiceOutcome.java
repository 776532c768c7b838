package org.sozialraum.lti.token;

import java.util.List;

/** What came out of calling a platform's service. */
public sealed interface ServiceOutcome permits ServiceOutcome.Answer, NotNow, Denied {
    /**
     * The service has answered, with yes or with a no of its own (400, 404, 409 …).
     *
     * @param links values of the {@code Link} header
     * @param body as text; where {@code status} is 200 to 299 it is no HTML page
     */
    record Answer(int status, List<String> links, String body) implements ServiceOutcome {
        private static final int OK = 200;
        private static final int REDIRECTION = 300;

        public Answer {
            links = List.copyOf(links);
        }

        public boolean successful() {
            return status >= OK && status < REDIRECTION;
        }

        /** The start of the body, on one line, for a log. */
        public String start() {
            return Trouble.start(body);
        }

        /** Without the body, which may hold names and grades. */
        @Override
        public String toString() {
            return "Answer[" + status + ", " + body.length() + " characters]";
        }
    }
}
