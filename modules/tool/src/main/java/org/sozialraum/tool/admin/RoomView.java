package org.sozialraum.tool.admin;

import java.util.List;
import org.sozialraum.tool.pages.ShellView;

/**
 * What stands around each page of the rooms.
 *
 * @param administrator who has logged in
 * @param leave where logging out is posted
 */
public record RoomView(ShellView shell, String administrator, List<DoorView> doors, String leave) {
    public RoomView {
        doors = List.copyOf(doors);
    }

    /**
     * The way to a room.
     *
     * @param key last part of the text's key
     * @param open whether this page belongs to it
     */
    public record DoorView(String key, String href, boolean open) {}
}
