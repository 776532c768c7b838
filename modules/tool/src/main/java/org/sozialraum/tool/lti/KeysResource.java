package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.registration.ToolConfiguration;

/** What platforms read of us: our public keys and our configuration. */
@Path("/lti")
@Once
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
    private final ToolKeys keys;
    private final ToolConfiguration configuration;

    @Inject
    KeysResource(ToolKeys keys, ToolConfiguration configuration) {
        this.keys = keys;
        this.configuration = configuration;
    }

    /** The keys that sign, soon will, or lately did; platforms may keep them for an hour. */
    @GET
    @Path("/jwks")
    public Response jwks() {
        return Response.ok(keys.publicJwks())
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    @GET
    @Path("/config")
    public Response config() {
        return Response.ok(configuration.json().toPrettyString()).build();
    }
}
