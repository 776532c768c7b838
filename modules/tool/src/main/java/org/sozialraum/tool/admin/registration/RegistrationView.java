package org.sozialraum.tool.admin.registration;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RegistrationReportView;
import org.sozialraum.tool.admin.RoomView;

/**
 * Who may connect a platform.
 *
 * @param open whether a platform may register without a link
 * @param failed registrations that failed, the newest first
 * @param fresh the address that was just made; shown this once
 * @param days lifetimes to choose from
 * @param missing whether the form was sent without saying for whom
 * @param done last part of the text's key for what was just done
 */
public record RegistrationView(
        RoomView room,
        boolean open,
        List<LinkView> links,
        PagerView pager,
        List<RegistrationReportView> failed,
        Optional<String> fresh,
        List<Integer> days,
        boolean missing,
        Optional<String> done) {
    public RegistrationView {
        links = List.copyOf(links);
        failed = List.copyOf(failed);
        days = List.copyOf(days);
    }

    /**
     * A link.
     *
     * @param state last part of the text's key
     * @param until when it ends or was used
     * @param revocable whether it can be taken back
     */
    public record LinkView(
            String id, String purpose, MomentView made, String state, MomentView until, boolean revocable) {}
}
