package org.sozialraum.benchmarks;

import org.jspecify.annotations.Nullable;

/** The benchmark cannot go on; the message says what it met. */
final class BenchFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    BenchFailed(String message) {
        super(message);
    }

    BenchFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
