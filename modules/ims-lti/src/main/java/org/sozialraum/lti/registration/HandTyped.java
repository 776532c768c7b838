package org.sozialraum.lti.registration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sozialraum.lti.token.Scope;

/**
 * Our configuration for somebody who types it into a form: every platform asks for the same things by other names.
 *
 * @param entries in the order in which forms usually ask
 */
public record HandTyped(List<Entry> entries) {
    public HandTyped {
        entries = List.copyOf(entries);
    }

    /**
     * One field.
     *
     * @param key for machines, in JSON
     * @param names by which platforms ask for it, the most frequent first
     * @param value one line; several values are separated by a space
     */
    public record Entry(String key, List<String> names, String value) {
        public Entry {
            names = List.copyOf(names);
            if (names.isEmpty()) throw new IllegalArgumentException("a field has a name: " + key);
            if (value.lines().count() > 1) throw new IllegalArgumentException("a value is one line: " + key);
        }
    }

    static HandTyped of(ToolConfiguration tool) {
        ToolEndpoints at = tool.endpoints();
        String scopes = tool.scopes().stream().sorted().map(Scope::uri).collect(Collectors.joining(" "));
        List<Entry> all = new ArrayList<>();
        all.add(entry("name", tool.name().text(), "Tool name", "Title"));
        all.add(entry("description", tool.description().text(), "Description"));
        all.add(entry("domain", at.domain(), "Domain"));
        all.add(entry("launch", at.launch().toString(), "Tool URL", "Target link URI", "Launch URL", "Provider URL"));
        all.add(entry("redirect", at.launch().toString(), "Redirection URI", "Redirect URL"));
        all.add(entry(
                "deepLinking", at.launch().toString(), "Content selection URL", "Deep linking URL", "Content URL"));
        all.add(entry("login", at.login().toString(), "Initiate login URL", "OpenID Connect Login URL"));
        all.add(entry("jwks", at.jwks().toString(), "Public keyset", "JWKS URL", "Keyset URL"));
        all.add(entry("version", "1.3.0", "LTI version"));
        all.add(entry("scopes", scopes, "Scopes", "Services"));
        all.add(entry("custom", custom(tool), "Custom parameters"));
        return new HandTyped(all);
    }

    /** One line for each field: its names, and the value behind a colon. */
    public String text() {
        return entries.stream()
                .map(entry -> String.join(" / ", entry.names()) + ": " + entry.value() + "\n")
                .collect(Collectors.joining());
    }

    /** One field for each entry, by its key. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        entries.forEach(entry -> json.put(entry.key(), entry.value()));
        return json;
    }

    private static String custom(ToolConfiguration tool) {
        return new TreeMap<>(tool.customParameters())
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static Entry entry(String key, String value, String... names) {
        return new Entry(key, List.of(names), value);
    }
}
