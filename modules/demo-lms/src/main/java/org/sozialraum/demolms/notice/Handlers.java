package org.sozialraum.demolms.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.tool.Tool;

/** Where tools want their notices, and what they were told; shared by all threads of the server. */
public final class Handlers {
    private final Map<Wish, String> addresses = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    private record Wish(String clientId, String type) {}

    /**
     * A notice that was posted.
     *
     * @param jwt as it was sent
     * @param status what the tool answered; 0 if nothing
     */
    public record Told(String clientId, String type, String jwt, int status) {}

    /** @param address blank: no longer */
    public synchronized void put(Tool tool, String type, String address) {
        Wish wish = new Wish(tool.clientId(), type);
        if (address.isBlank()) {
            addresses.remove(wish);
        } else {
            addresses.put(wish, address);
        }
    }

    public synchronized Optional<String> address(Tool tool, String type) {
        return Optional.ofNullable(addresses.get(new Wish(tool.clientId(), type)));
    }

    /** Every notice since the last reset, oldest first. */
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    synchronized void note(Told notice) {
        told.add(notice);
    }

    public synchronized void reset() {
        addresses.clear();
        told.clear();
    }
}
