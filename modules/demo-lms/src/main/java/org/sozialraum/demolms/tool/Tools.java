package org.sozialraum.demolms.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every tool the platform knows; shared by all threads of the server. */
public final class Tools {
    private final List<Tool> tools = new ArrayList<>();
    private String publicUrl;

    public Tools(String publicUrl) {
        this.publicUrl = publicUrl;
        tools.add(Tool.fixed(publicUrl));
    }

    /** The tool that is known from the start. */
    public synchronized Tool fixed() {
        return tools.getFirst();
    }

    public synchronized List<Tool> all() {
        return List.copyOf(tools);
    }

    public synchronized Optional<Tool> find(String clientId) {
        return tools.stream().filter(tool -> tool.clientId().equals(clientId)).findFirst();
    }

    /** A tool that registered itself; it gets the next number, also as its deployment. */
    public synchronized Tool register(
            String clientId, String name, Tool.Addresses at, Set<String> scopes, Map<String, String> custom) {
        int number = tools.size() + 1;
        Tool tool = new Tool(number, clientId, Integer.toString(number), name, at, scopes, custom);
        tools.add(tool);
        return tool;
    }

    /** Back to the one fixed tool. */
    public synchronized void reset() {
        tools.clear();
        tools.add(Tool.fixed(publicUrl));
    }

    /** The fixed tool has moved; everything registered is forgotten. */
    public synchronized void moveTo(String newPublicUrl) {
        publicUrl = newPublicUrl;
        reset();
    }
}
