package org.sozialraum.tool.admin.platforms;

import org.sozialraum.tool.admin.MomentView;

/**
 * A deployment, and the form that decides about it.
 *
 * @param connection id of the connection, posted back
 * @param id as the platform calls it
 * @param state last part of the text's key
 * @param back whether the form leads back to the platform's page
 */
public record DeploymentView(
        String connection, String platform, String href, String id, String state, MomentView firstSeen, boolean back) {
    public boolean isApproved() {
        return state.equals("approved");
    }

    public boolean isRefused() {
        return state.equals("refused");
    }
}
