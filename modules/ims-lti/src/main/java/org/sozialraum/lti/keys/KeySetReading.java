package org.sozialraum.lti.keys;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.sighting.Symptom;

/** What came of asking a platform for its key set. */
public sealed interface KeySetReading {
    /**
     * @param keys those that can be used, by id; others are left out
     * @param fresh how long the platform says that it will stay so
     */
    record Read(Map<String, PlatformKey> keys, Optional<Duration> fresh) implements KeySetReading {
        public Read {
            keys = Map.copyOf(keys);
        }
    }

    /**
     * @param what for an administrator: address, and what was wrong
     * @param status of the answer; 0 where there was none
     */
    record Unreadable(String what, Symptom symptom, int status) implements KeySetReading {}

    /** Asks now, past every cache. */
    static KeySetReading of(URI address, Outgoing outgoing) {
        OutgoingRequest request = OutgoingRequest.get(address, "application/jwk-set+json, application/json");
        Answer answer = outgoing.send(request);
        return switch (answer) {
            case Answer.Received received ->
                received.status() == 200
                        ? read(address, received)
                        : unreadable(answer, address + ": answered with status " + received.status());
            case Answer.WebPage page ->
                unreadable(answer, address + ": answered %d with a web page".formatted(page.status()));
            case Answer.NoAnswer none -> unreadable(answer, address + ": " + none.detail());
        };
    }

    private static Unreadable unreadable(Answer answer, String what) {
        return new Unreadable(what, Symptom.of(answer), Symptom.status(answer));
    }

    private static KeySetReading read(URI address, Answer.Received received) {
        return KeySetDocument.parse(received.body())
                .<KeySetReading>map(
                        keys -> new Read(keys, received.header("cache-control").flatMap(Freshness::said)))
                .orElseGet(() -> unreadable(received, address + ": answered something that is no key set"));
    }
}
