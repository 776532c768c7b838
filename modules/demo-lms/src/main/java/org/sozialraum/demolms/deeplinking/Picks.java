package org.sozialraum.demolms.deeplinking;

import java.util.HashSet;
import java.util.Set;
import org.sozialraum.demolms.key.RandomIds;

/** The pickers that are open, by the {@code data} that has to come back; shared by all threads of the server. */
public final class Picks {
    private final RandomIds ids;
    private final Set<String> open = new HashSet<>();
    private final Set<String> nonces = new HashSet<>();

    public Picks(RandomIds ids) {
        this.ids = ids;
    }

    /** The data for a new picker of this tool. */
    public synchronized String begin(String clientId) {
        String data = clientId + ":" + ids.next();
        open.add(data);
        return data;
    }

    /** True for the first answer to an open picker of this tool. */
    synchronized boolean end(String clientId, String data) {
        return data.startsWith(clientId + ":") && open.remove(data);
    }

    /** False if the tool said this nonce before. */
    synchronized boolean useOnce(String clientId, String nonce) {
        return nonces.add(clientId + " " + nonce);
    }

    public synchronized void reset() {
        open.clear();
        nonces.clear();
    }
}
