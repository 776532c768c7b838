package org.sozialraum.tool.admin;

/**
 * A moment.
 *
 * @param iso for machines: UTC, ISO 8601
 * @param text for people
 */
public record MomentView(String iso, String text) {}
