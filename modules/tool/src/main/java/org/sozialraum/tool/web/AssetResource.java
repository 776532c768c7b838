package org.sozialraum.tool.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sozialraum.learning.Once;

/** Serves styles, scripts and fonts; the server's own way to do that ends where JAX-RS sits on the root. */
@Once
@Path("/assets")
public class AssetResource {
    /** Platforms show it beside our activities (Deep Linking 2.0, LTI resource link: icon). */
    private static final String ICON = "icon.svg";

    private final Assets assets;

    @Inject
    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{hash}/{path: .+}")
    public Response file(
            @PathParam("hash") String hash,
            @PathParam("path") String path,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings,
            @Context Request request) {
        Asset asset = assets.find(path).orElseThrow(NotFoundException::new);
        Optional<byte[]> zipped = Optional.ofNullable(encodings)
                .filter(words -> words.contains("gzip"))
                .flatMap(words -> asset.zipped());
        EntityTag tag = new EntityTag(assets.hash() + (zipped.isPresent() ? "-gzip" : ""));
        Response.ResponseBuilder answer = Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(zipped.orElse(asset.bytes()), asset.type()));
        if (path.equals(ICON)) answer.header(SecurityHeaders.WHO_MAY_SHOW, "cross-origin");
        zipped.ifPresent(bytes -> answer.header(HttpHeaders.CONTENT_ENCODING, "gzip"));
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, cached(hash))
                .build();
    }

    /** A page of another version, while nodes are being renewed, gets our file but must not keep it. */
    private String cached(String hash) {
        return hash.equals(assets.hash()) ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
