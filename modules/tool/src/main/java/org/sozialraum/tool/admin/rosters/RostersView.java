package org.sozialraum.tool.admin.rosters;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;

/**
 * The rosters of all courses.
 *
 * @param refresh where {@code roster=<key>} is posted
 * @param done whether one has just been asked for
 */
public record RostersView(RoomView room, List<RosterView> rosters, PagerView pager, String refresh, boolean done) {
    public RostersView {
        rosters = List.copyOf(rosters);
    }

    /**
     * A roster.
     *
     * @param key posted to have it read again
     * @param course the platform's id of the course
     * @param trouble last part of the text's key: why the last reading came to no end
     * @param reading whether it is being read, or about to be
     * @param again when the next try is due after one that failed
     */
    public record RosterView(
            String key,
            String platform,
            String course,
            int learners,
            int instructors,
            Optional<MomentView> readAt,
            Optional<String> trouble,
            boolean reading,
            Optional<MomentView> again) {}
}
