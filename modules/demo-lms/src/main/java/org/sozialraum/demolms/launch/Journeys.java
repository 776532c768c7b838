package org.sozialraum.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.key.RandomIds;
import org.sozialraum.demolms.switches.SwitchBoard;

/** The launches that were begun, by their {@code lti_message_hint}; shared by all threads of the server. */
public final class Journeys {
    private static final int KEPT = 10_000;

    private final RandomIds ids;
    private final SwitchBoard board;
    private final Map<String, Journey> begun = new LinkedHashMap<>();

    public Journeys(RandomIds ids, SwitchBoard board) {
        this.ids = ids;
        this.board = board;
    }

    /** The hint for this journey: a JSON text, as Moodle has it. */
    public synchronized String begin(Journey journey) {
        if (begun.size() >= KEPT) {
            begun.remove(begun.keySet().iterator().next());
        }
        String hint = "{\"cmid\":" + number(journey) + ",\"launchid\":\"ltilaunch_" + ids.next() + "\"}";
        begun.put(hint, journey);
        return hint;
    }

    public synchronized Optional<Journey> find(String hint) {
        return Optional.ofNullable(begun.get(hint));
    }

    /** The journey has reached its end; its hint is spent unless the switch says otherwise. */
    public synchronized void arrived(String hint) {
        if (board.now().messageHintOnce()) {
            begun.remove(hint);
        }
    }

    public synchronized void reset() {
        begun.clear();
    }

    private static String number(Journey journey) {
        return journey.occasion().link().map(Activity::id).orElse("0");
    }
}
