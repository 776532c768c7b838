package org.sozialraum.tool.admin.outbox;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;

/**
 * Grades that have not arrived.
 *
 * @param waiting without trouble so far
 * @param inTrouble those whose last delivery failed
 * @param resend where {@code grade=<key>} is posted
 * @param resendAll where all is posted
 */
public record OutboxView(
        RoomView room,
        int waiting,
        int inTrouble,
        List<GradeView> grades,
        PagerView pager,
        String resend,
        String resendAll,
        Optional<DoneView> done) {
    public OutboxView {
        grades = List.copyOf(grades);
    }

    /**
     * A grade.
     *
     * @param key posted to send it again
     * @param learner the id that stands for the learner here, and nowhere else
     * @param age since when it waits, in words
     * @param trouble last part of the text's key
     */
    public record GradeView(
            String key,
            String platform,
            String learner,
            String age,
            MomentView earned,
            int tries,
            MomentView nextTry,
            Optional<String> trouble) {}

    /**
     * What was just done.
     *
     * @param what last part of the text's key
     * @param number how many grades it was
     */
    public record DoneView(String what, int number) {}
}
