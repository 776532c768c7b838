package org.sozialraum.tool.admin.platforms;

import java.util.List;
import org.sozialraum.tool.admin.MomentView;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;

/** All connected platforms. */
public record PlatformsView(RoomView room, List<PlatformView> platforms, PagerView pager) {
    public PlatformsView {
        platforms = List.copyOf(platforms);
    }

    /**
     * A platform in the list.
     *
     * @param source and state: last parts of the texts' keys
     * @param approved deployments that are let in
     * @param held deployments that wait
     */
    public record PlatformView(
            String name,
            String href,
            String issuer,
            String clientId,
            String source,
            String state,
            MomentView since,
            int approved,
            int held) {
        public boolean isOn() {
            return state.equals("on");
        }
    }
}
