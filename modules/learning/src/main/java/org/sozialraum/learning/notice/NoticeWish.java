package org.sozialraum.learning.notice;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Set;

/**
 * What a platform shall tell us.
 *
 * @param service where the platform takes the wish
 * @param handler our own address, to which it shall post
 * @param types kinds of notices that it has and we understand
 */
public record NoticeWish(URI service, URI handler, Set<String> types) {
    public NoticeWish {
        requireNonNull(service, "service is null");
        requireNonNull(handler, "handler is null");
        types = Set.copyOf(types);
        if (types.isEmpty()) throw new IllegalArgumentException("a wish for nothing");
    }
}
