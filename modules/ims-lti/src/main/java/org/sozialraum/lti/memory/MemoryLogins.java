package org.sozialraum.lti.memory;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.PendingLogin;

/**
 * Logins in memory, for examples, tests and single-process tools. Safe for many threads.
 *
 * <p>There is room for a fixed number of logins; whoever begins one more makes the oldest be forgotten, whose launch is
 * then refused as {@code state-unknown}. A login that was used up or has expired stays until it is the oldest, so that
 * its second launch is told what really happened.
 */
public final class MemoryLogins implements Logins {
    /** Enough for a lecture hall that opens an activity at once, at a few megabytes. */
    public static final int USUAL_CAPACITY = 10_000;

    private final int capacity;
    private final SequencedMap<String, RememberedLogin> byState = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** Has room for the {@linkplain #USUAL_CAPACITY usual number}. */
    public MemoryLogins() {
        this(USUAL_CAPACITY);
    }

    /**
     * Has room for so many and no more.
     *
     * @param capacity how many logins are remembered at most
     * @throws IllegalArgumentException if it is less than 1
     */
    public MemoryLogins(int capacity) {
        if (capacity < 1) throw new IllegalArgumentException("capacity must be 1 or more, is " + capacity);
        this.capacity = capacity;
    }

    /** Remembers a login. One whose state is known already stays as it is: what was used up is not new again. */
    @Override
    public void save(PendingLogin login) {
        requireNonNull(login, "login is null");
        locked(() -> {
            byState.putIfAbsent(login.state(), new RememberedLogin(login, Optional.empty()));
            if (byState.size() > capacity) byState.pollFirstEntry();
            return login;
        });
    }

    @Override
    public Optional<RememberedLogin> find(String state) {
        return locked(() -> Optional.ofNullable(byState.get(state)));
    }

    @Override
    public Consumption consume(String state, Instant at) {
        return locked(
                () -> find(state).map(remembered -> consume(remembered, at)).orElse(Consumption.UNKNOWN));
    }

    private Consumption consume(RememberedLogin remembered, Instant at) {
        if (remembered.consumedAt().isPresent()) return Consumption.ALREADY_USED;
        PendingLogin login = remembered.login();
        if (login.isExpired(at)) return Consumption.UNKNOWN;
        byState.put(login.state(), new RememberedLogin(login, Optional.of(at)));
        return Consumption.CONSUMED;
    }

    /** Whether a launch has used this login up. */
    public boolean isConsumed(String state) {
        return find(state).flatMap(RememberedLogin::consumedAt).isPresent();
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
