package org.sozialraum.systemtests.administrator;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.RunningTool;

/** Somebody who is logged in to the administrators' rooms, in a browser without scripts. */
public final class Administration {
    public static final String NAME = "leitung";
    public static final String PASSWORD = "ein langes Kennwort 2026";
    private static final Pattern LINK = Pattern.compile("become administrator with this link[^:]*: ([^\\s\"]+)");

    private final WebClient client;
    private final URI tool;

    private Administration(WebClient client, URI tool) {
        this.client = client;
        this.tool = tool;
    }

    /** By the link that the tool wrote on its log at its first start. */
    public static Administration enters(RunningTool tool) {
        Administration room = stranger(tool);
        Page page = room.client.post(link(tool), entering(PASSWORD));
        if (!page.address().getPath().equals("/admin")) {
            throw new AssertionError("the link led to " + page.address().getPath() + ":\n" + page.text());
        }
        return room;
    }

    /** Somebody who knows where the rooms are, and nothing else. */
    public static Administration stranger(RunningTool tool) {
        return new Administration(new WebClient(Map.of()), URI.create(tool.url()));
    }

    /** The last link on the log. */
    static URI link(RunningTool tool) {
        Matcher links = LINK.matcher(tool.output());
        String last = "";
        while (links.find()) {
            last = links.group(1);
        }
        return URI.create(last);
    }

    static Form entering(String password) {
        return Form.of("name", NAME).and("password", password).and("again", password);
    }

    public WebClient client() {
        return client;
    }

    /** @param path such as {@code /admin/launches} */
    public Page open(String path) {
        return client.get(tool.resolve(path));
    }

    public Page send(String path, Form form) {
        return client.post(tool.resolve(path), form);
    }

    /** The page of the one platform of this name. */
    public Page platform(String name) {
        String path = open("/admin/platforms").html().select("th a").stream()
                .filter(link -> link.text().equals(name))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no platform " + name));
        return open(path);
    }
}
