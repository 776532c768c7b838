package org.sozialraum.tool.player;

/** The small answer to an autosave: the time of day, in the reader's format. */
public record SavedView(String at) {}
