package org.sozialraum.tool.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.branching.BranchingCase;
import org.sozialraum.curriculum.branching.Choice;
import org.sozialraum.curriculum.branching.Node;

/**
 * The way that somebody has taken through a case, as far as it still exists: a case may have been rewritten since.
 *
 * @param now where the decisions have led
 */
record Walk(BranchingCase branching, List<Made> decisions, Node now) {
    Walk {
        decisions = List.copyOf(decisions);
    }

    /** A decision behind us. */
    record Made(Node at, Choice choice) {}

    static Walk through(BranchingCase branching, List<String> choices) {
        List<Made> made = new ArrayList<>();
        Node now = branching.start();
        for (String name : choices) {
            Optional<Choice> choice = choice(now, name);
            if (choice.isEmpty()) {
                break;
            }
            made.add(new Made(now, choice.get()));
            now = branching.node(choice.get().to());
        }
        return new Walk(branching, made, now);
    }

    boolean offers(String name) {
        return choice(now, name).isPresent();
    }

    boolean endsWith(String name) {
        return choice(now, name)
                .map(choice -> branching.node(choice.to()).isEnd())
                .orElse(false);
    }

    private static Optional<Choice> choice(Node node, String name) {
        return node.choices().stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }
}
