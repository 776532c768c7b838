package org.sozialraum.tool.admin.platforms;

import java.util.List;
import org.sozialraum.tool.admin.RegistrationReportView.FieldView;
import org.sozialraum.tool.admin.RoomView;

/**
 * What a renewal would change, before it is sent.
 *
 * @param back the platform's page
 * @param send where the renewal is sent from
 * @param changes what would become different; empty if it is only the order of things
 */
public record RenewalView(RoomView room, String platform, String back, String send, List<FieldView> changes) {
    public RenewalView {
        changes = List.copyOf(changes);
    }
}
