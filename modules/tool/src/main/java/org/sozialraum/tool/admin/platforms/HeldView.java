package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.PagerView;
import org.sozialraum.tool.admin.RoomView;

/**
 * Deployments that nobody has decided about.
 *
 * @param done last part of the text's key for what was just done
 */
public record HeldView(RoomView room, List<DeploymentView> deployments, PagerView pager, Optional<String> done) {
    public HeldView {
        deployments = List.copyOf(deployments);
    }
}
