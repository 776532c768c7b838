package org.sozialraum.tool.admin.overview;

import java.util.List;
import org.sozialraum.tool.admin.RoomView;

/**
 * How the installation stands.
 *
 * @param todos what wants attention
 */
public record OverviewView(RoomView room, List<TodoView> todos, List<NumberView> numbers) {
    public OverviewView {
        todos = List.copyOf(todos);
        numbers = List.copyOf(numbers);
    }

    /**
     * Something that wants attention.
     *
     * @param key last part of the text's key
     */
    public record TodoView(String key, int number, String href) {}

    /**
     * A number to know.
     *
     * @param key last part of the text's key
     * @param bad whether it should be nought
     */
    public record NumberView(String key, int number, boolean bad) {}
}
