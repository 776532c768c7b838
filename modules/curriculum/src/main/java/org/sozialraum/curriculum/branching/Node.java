package org.sozialraum.curriculum.branching;

import java.util.List;

/** A moment in a case. Without choices it is an end. */
public record Node(String name, List<Choice> choices) {
    public Node {
        choices = List.copyOf(choices);
    }

    public boolean isEnd() {
        return choices.isEmpty();
    }
}
