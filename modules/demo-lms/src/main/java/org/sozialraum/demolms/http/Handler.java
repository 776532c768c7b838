package org.sozialraum.demolms.http;

/** Answers a request. */
@FunctionalInterface
public interface Handler {
    Answer answer(Request request);
}
