package org.sozialraum.learning.administrator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.curriculum.Language;

/** Administrators, their links and sessions in memory. */
final class MemoryAdministrators implements Administrators, EntranceLinks, AdministratorSessions {
    private final Map<AdministratorName, PasswordHash> passwords = new HashMap<>();
    private final Map<String, Instant> links = new HashMap<>();
    private final Map<String, AdministratorSession> sessions = new HashMap<>();

    @Override
    public boolean any() {
        return !passwords.isEmpty();
    }

    @Override
    public Optional<PasswordHash> passwordOf(AdministratorName name) {
        return Optional.ofNullable(passwords.get(name));
    }

    @Override
    public void save(AdministratorName name, PasswordHash password, Instant at) {
        passwords.put(name, password);
    }

    @Override
    public void add(String tokenHash, Instant at, Instant expiresAt) {
        links.put(tokenHash, expiresAt);
    }

    @Override
    public boolean isOpen(String tokenHash, Instant at) {
        return at.isBefore(links.getOrDefault(tokenHash, Instant.MIN));
    }

    @Override
    public boolean use(String tokenHash, Instant at) {
        boolean open = isOpen(tokenHash, at);
        if (open) links.clear();
        return open;
    }

    @Override
    public Optional<AdministratorSession> find(String tokenHash) {
        return Optional.ofNullable(sessions.get(tokenHash));
    }

    @Override
    public void add(AdministratorSession session, Instant at) {
        sessions.put(session.tokenHash(), session);
    }

    @Override
    public void choose(String tokenHash, Language language) {
        sessions.computeIfPresent(
                tokenHash,
                (hash, before) -> new AdministratorSession(
                        hash, before.administrator(), Optional.of(language), before.expiresAt()));
    }

    @Override
    public void end(String tokenHash) {
        sessions.remove(tokenHash);
    }

    @Override
    public void endAllOf(AdministratorName administrator) {
        sessions.values().removeIf(session -> session.administrator().equals(administrator));
    }
}
