package org.sozialraum.demolms.registration;

import java.util.HashSet;
import java.util.Set;
import org.sozialraum.demolms.key.RandomIds;

/** Invitations to register, good for one registration each; shared by all threads of the server. */
public final class RegistrationTokens {
    private final RandomIds ids;
    private final Set<String> open = new HashSet<>();

    public RegistrationTokens(RandomIds ids) {
        this.ids = ids;
    }

    public synchronized String invite() {
        String token = ids.next();
        open.add(token);
        return token;
    }

    synchronized boolean isOpen(String token) {
        return open.contains(token);
    }

    synchronized boolean use(String token) {
        return open.remove(token);
    }

    public synchronized void reset() {
        open.clear();
    }
}
