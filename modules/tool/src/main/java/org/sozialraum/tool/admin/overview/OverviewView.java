package org.sozialraum.tool.admin.overview;

import org.sozialraum.tool.admin.RoomView;

/** How the installation stands. */
public record OverviewView(RoomView room) {}
