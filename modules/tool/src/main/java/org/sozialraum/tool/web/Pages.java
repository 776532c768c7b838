package org.sozialraum.tool.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.sozialraum.tool.pages.ShellView;

/** Turns a view record into a page. Every template takes {@code view} and {@code texts}. */
public final class Pages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private final TemplateEngine templates;
    private final Assets assets;

    Pages(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    /** What stands around a page before anybody is known: refusals, registration, errors. */
    public ShellView bare(Texts said) {
        return ShellView.bare(said.language().code(), assets.path(), "Sozialraum Digital");
    }

    /**
     * A page with status 200; the caller may change the status and add headers.
     *
     * @param template path below {@code src/main/jte}, such as {@code player/overview.jte}
     */
    public Response.ResponseBuilder page(String template, Object view, Texts texts) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(template, Map.of("view", view, "texts", texts), page);
        return Response.ok(page.toByteArray(), HTML).language(texts.language().code());
    }
}
