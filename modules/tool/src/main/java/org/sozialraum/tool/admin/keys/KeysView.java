package org.sozialraum.tool.admin.keys;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.RoomView;

/**
 * The keys that we sign with.
 *
 * @param rotate where "now" is posted; absent while the next key waits already
 * @param days how long a key signs, how long it is published before and after
 * @param done last part of the text's key for what was just done
 */
public record KeysView(
        RoomView room, List<KeyView> keys, Days days, String keySet, Optional<String> rotate, Optional<String> done) {
    public KeysView {
        keys = List.copyOf(keys);
    }

    /** Durations in days. */
    public record Days(long signs, long before, long after) {}

    /**
     * A key.
     *
     * @param state last part of the text's key
     * @param until when the state ends by itself; absent where it does not
     */
    public record KeyView(
            String id, String state, MomentView published, MomentView signsFrom, Optional<MomentView> until) {}
}
