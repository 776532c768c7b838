package org.sozialraum.tool.pages;

/** A place to go to. */
public record LinkView(String label, String href) {}
