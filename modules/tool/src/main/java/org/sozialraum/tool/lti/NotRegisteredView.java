package org.sozialraum.tool.lti;

import org.sozialraum.tool.pages.ShellView;

/**
 * Dynamic registration failed, with a diagnosis for the administrator.
 *
 * @param step what we tried
 * @param asked what was asked of the platform, without tokens
 * @param answered what came back, shortened
 * @param wayOut what an administrator can do
 */
public record NotRegisteredView(
        ShellView shell, String code, String step, String asked, String answered, String wayOut) {}
