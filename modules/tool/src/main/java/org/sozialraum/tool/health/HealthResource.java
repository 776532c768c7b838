package org.sozialraum.tool.health;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sozialraum.learning.Once;

/** Live: the process answers. Ready: it can serve pages. */
@Once
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    private final Instance<Vital> vitals;

    @Inject
    HealthResource(@Any Instance<Vital> vitals) {
        this.vitals = vitals;
    }

    @GET
    @Path("/live")
    public Response live() {
        return answer(true);
    }

    @GET
    @Path("/ready")
    public Response ready() {
        return answer(vitals.stream().allMatch(Vital::up));
    }

    private static Response answer(boolean up) {
        return Response.status(up ? 200 : 503)
                .entity(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}")
                .build();
    }
}
