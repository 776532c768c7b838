package org.sozialraum.lti.registration;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;

/**
 * What came back, as an administrator may see it.
 *
 * @param status empty if there was no answer at all
 * @param mediaType as the platform labels it, without parameters
 * @param excerpt at most 300 characters on one line, without anything that looks like a token; of a page its words; why
 *     there was no answer
 */
public record Answered(OptionalInt status, Optional<String> mediaType, String excerpt) {
    public Answered {
        requireNonNull(status, "status is null");
        requireNonNull(mediaType, "mediaType is null");
    }

    static Answered of(Answer answer, Excerpt excerpt) {
        return switch (answer) {
            case Received received ->
                new Answered(
                        OptionalInt.of(received.status()),
                        received.header("content-type").map(Answered::bare),
                        excerpt.of(received.body()));
            case WebPage page ->
                new Answered(OptionalInt.of(page.status()), Optional.of("text/html"), excerpt.of(page.excerpt()));
            case NoAnswer none -> new Answered(OptionalInt.empty(), Optional.empty(), excerpt.of(none.detail()));
        };
    }

    private static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip();
    }

    /** On one line. */
    public String text() {
        if (status.isEmpty()) {
            return "no answer: " + excerpt;
        }
        String page = mediaType.filter("text/html"::equals).isPresent() ? " and a web page" : "";
        return status.getAsInt() + page + ": " + excerpt;
    }
}
