package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * At launch: fetch the secret back from the platform and post the launch again with it.
 *
 * @param action where the launch is posted again, with {@code stored} as the secret
 * @param idToken the launch as it came
 */
public record FetchStoredView(
        ShellView shell, StorageView storage, String key, String action, String idToken, String state) {}
