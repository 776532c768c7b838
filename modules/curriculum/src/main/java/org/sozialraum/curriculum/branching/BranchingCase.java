package org.sozialraum.curriculum.branching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Texts;
import org.sozialraum.curriculum.html.SafeHtml;

/** A case in which one decision leads to the next. Every node can be reached, and from every node an end. */
public record BranchingCase(String slug, UUID uuid, Node start, List<Node> nodes, Texts<Text> texts) {
    public BranchingCase {
        nodes = List.copyOf(nodes);
    }

    /** @throws NoSuchElementException for a name that no choice of this case leads to */
    public Node node(String name) {
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no node " + name + " in case " + slug));
    }

    public Text text(Language language) {
        return texts.in(language);
    }

    /** @param nodes wording by the node's name */
    public record Text(String title, SafeHtml introduction, Map<String, NodeText> nodes) {
        public Text {
            nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        }

        /** What happens at a node. */
        public SafeHtml node(String name) {
            return worded(name).situation();
        }

        public ChoiceText choice(String node, String choice) {
            return Optional.ofNullable(worded(node).choices().get(choice))
                    .orElseThrow(() -> new NoSuchElementException("no choice " + choice + " at node " + node));
        }

        private NodeText worded(String name) {
            return Optional.ofNullable(nodes.get(name))
                    .orElseThrow(() -> new NoSuchElementException("no node " + name));
        }
    }

    /**
     * The wording of a node.
     *
     * @param situation what happens and is asked now; at an end how it turned out
     */
    public record NodeText(SafeHtml situation, Map<String, ChoiceText> choices) {
        public NodeText {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }
    }

    /**
     * The wording of a choice.
     *
     * @param wording inline: the decision as the learner reads it
     * @param consequence shown after choosing
     */
    public record ChoiceText(SafeHtml wording, SafeHtml consequence) {}
}
