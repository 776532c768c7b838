package org.sozialraum.tool.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.sozialraum.learning.Once;

/** For the few pages whose form goes to a platform, such as the answer to a deep linking request. */
@Once
public class Policies {
    private final FramingOrigins platforms;

    @Inject
    Policies(Instance<FramingOrigins> platforms) {
        this(platforms.isResolvable() ? platforms.get() : Set::of);
    }

    Policies(FramingOrigins platforms) {
        this.platforms = platforms;
    }

    /** For a page that nobody may show in a frame, not even a registered platform. */
    public Response.ResponseBuilder unframed(Response.ResponseBuilder page) {
        return page.header(ContentPolicy.HEADER, new ContentPolicy(Set.of(), Set.of()).text());
    }

    /** For a page of ours that shows another one of ours in a frame. */
    public Response.ResponseBuilder framing(Response.ResponseBuilder page) {
        return page.header(ContentPolicy.HEADER, new ContentPolicy(Set.of(), Set.of()).text() + "; frame-src 'self'");
    }

    /** @param origin of the platform that the page's form is posted to */
    public Response.ResponseBuilder withFormsTo(String origin, Response.ResponseBuilder page) {
        return page.header(ContentPolicy.HEADER, new ContentPolicy(platforms.origins(), Set.of(origin)).text());
    }
}
