package org.sozialraum.curriculum.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.curriculum.branching.Choice;
import org.sozialraum.curriculum.branching.Node;

/** Whether the decisions of a case lead somewhere: every node can be reached, and from every node an end. */
final class CaseGraph {
    private final JsonFile json;
    private final List<Node> nodes;
    private final Set<String> names;

    CaseGraph(JsonFile json, List<Node> nodes) {
        this.json = json;
        this.nodes = nodes;
        this.names = nodes.stream().map(Node::name).collect(Collectors.toSet());
    }

    void check() {
        namesAreDistinct();
        leadsToNodes("/start", json.text("/start"));
        for (int index = 0; index < nodes.size(); index++) {
            choices(nodes.get(index), "/nodes/" + index);
        }
        Set<String> reached = reached(Set.of(json.text("/start")), successors());
        report(reached, Code.NODE_UNREACHABLE, "No way leads to the node \"", "Let a choice lead to it or remove it.");
        Set<String> ending = reached(ends(), predecessors());
        report(
                ending,
                Code.NODE_WITHOUT_END,
                "No way leads to an end from the node \"",
                "Let a choice lead to an end.");
    }

    private void namesAreDistinct() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            if (!seen.add(nodes.get(index).name())) {
                String name = nodes.get(index).name();
                json.report(
                        "/nodes/" + index, Code.NODE_REPEATED, "There are two nodes \"" + name + "\".", "Rename one.");
            }
        }
    }

    private void choices(Node node, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < node.choices().size(); index++) {
            Choice choice = node.choices().get(index);
            String at = pointer + "/choices/" + index;
            if (!seen.add(choice.name())) {
                json.report(
                        at, Code.CHOICE_REPEATED, "There are two choices \"" + choice.name() + "\".", "Rename one.");
            }
            leadsToNodes(at + "/to", choice.to());
        }
    }

    private void leadsToNodes(String pointer, String name) {
        if (!names.contains(name)) {
            json.report(
                    pointer, Code.NODE_UNKNOWN, "There is no node \"" + name + "\".", "Add it or correct the name.");
        }
    }

    private void report(Set<String> fine, Code code, String message, String wayOut) {
        for (int index = 0; index < nodes.size(); index++) {
            String name = nodes.get(index).name();
            if (!fine.contains(name)) {
                json.report("/nodes/" + index, code, message + name + "\".", wayOut);
            }
        }
    }

    private Set<String> ends() {
        return nodes.stream().filter(Node::isEnd).map(Node::name).collect(Collectors.toSet());
    }

    private Map<String, Set<String>> successors() {
        Map<String, Set<String>> ways = new HashMap<>();
        nodes.forEach(node -> node.choices()
                .forEach(choice -> ways.computeIfAbsent(node.name(), name -> new HashSet<>())
                        .add(choice.to())));
        return ways;
    }

    private Map<String, Set<String>> predecessors() {
        Map<String, Set<String>> ways = new HashMap<>();
        nodes.forEach(node -> node.choices()
                .forEach(choice -> ways.computeIfAbsent(choice.to(), name -> new HashSet<>())
                        .add(node.name())));
        return ways;
    }

    private static Set<String> reached(Collection<String> from, Map<String, Set<String>> ways) {
        Set<String> reached = new HashSet<>(from);
        Deque<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            ways.getOrDefault(next.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached;
    }
}
