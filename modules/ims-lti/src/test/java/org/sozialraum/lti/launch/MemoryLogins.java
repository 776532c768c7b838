package org.sozialraum.lti.launch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.PendingLogin;

/** Logins in memory. */
public final class MemoryLogins implements Logins {
    private final Map<String, PendingLogin> logins = new ConcurrentHashMap<>();
    private final Map<String, Instant> consumed = new ConcurrentHashMap<>();

    @Override
    public void save(PendingLogin login) {
        logins.put(login.state(), login);
    }

    @Override
    public Optional<RememberedLogin> find(String state) {
        return Optional.ofNullable(logins.get(state))
                .map(login -> new RememberedLogin(login, Optional.ofNullable(consumed.get(state))));
    }

    @Override
    public Consumption consume(String state, Instant at) {
        PendingLogin login = logins.get(state);
        if (login == null || login.isExpired(at)) return Consumption.UNKNOWN;
        return consumed.putIfAbsent(state, at) == null ? Consumption.CONSUMED : Consumption.ALREADY_USED;
    }

    public boolean isConsumed(String state) {
        return consumed.containsKey(state);
    }
}
