package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * At login: the browser gives us no cookie, so the platform keeps a secret for us until it posts the launch.
 *
 * @param storage the platform's frame and origin
 * @param key under which the secret is kept
 * @param onward the platform's authorization endpoint with its query
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage</a>
 */
public record StoreFirstView(
        ShellView shell, StorageView storage, String key, String value, String onward, String newWindow) {}
