package org.sozialraum.tool.admin.keys;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.tool.admin.AdminPages;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.admin.AdminVisit;
import org.sozialraum.tool.admin.AdminVisitors;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.keys.KeyRing.Standing;
import org.sozialraum.tool.admin.keys.KeysView.Days;
import org.sozialraum.tool.admin.keys.KeysView.KeyView;
import org.sozialraum.tool.web.Texts;

/** The keys that we sign with. */
@Path("/admin/keys")
@Once
@AdminRoom
public class KeysRoomResource {
    private static final String PATH = "/admin/keys";
    private static final Set<String> DONE = Set.of("rotated", "waits-already");

    private final AdminVisitors visitors;
    private final ToolKeys toolKeys;
    private final ToolKeyStore store;
    private final InstantSource clock;
    private final AdminPages pages;

    @Inject
    KeysRoomResource(
            AdminVisitors visitors, ToolKeys toolKeys, ToolKeyStore store, InstantSource clock, AdminPages pages) {
        this.visitors = visitors;
        this.toolKeys = toolKeys;
        this.store = store;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response show(@QueryParam("done") @Nullable String done, @Context HttpServletRequest browser) {
        AdminVisit visit = visitors.visit(browser);
        KeyRing ring = ring();
        List<KeyView> keys = ring.standings().stream()
                .map(standing -> key(standing, visit.texts()))
                .toList();
        KeysView view = new KeysView(
                pages.room(visit, "keys", PATH),
                keys,
                days(ring.rotation()),
                "/lti/jwks",
                ring.hasSuccessor() ? Optional.empty() : Optional.of(PATH + "/rotate"),
                Optional.ofNullable(done).filter(DONE::contains));
        return pages.page("admin/keys.jte", view, visit).build();
    }

    /** A second one would only make platforms fetch one key more: so none is made while the next one waits. */
    @POST
    @Path("rotate")
    public Response rotate(@Context HttpServletRequest browser) {
        visitors.visit(browser);
        makeSureThatOneSigns();
        boolean waits = ring().hasSuccessor();
        if (!waits) toolKeys.rotate();
        return Response.seeOther(URI.create(PATH + "?done=" + (waits ? "waits-already" : "rotated")))
                .build();
    }

    /** The first key is made when it is first asked for; a successor without it would have to wait to sign. */
    private void makeSureThatOneSigns() {
        toolKeys.signer(clock.instant());
    }

    private KeyRing ring() {
        return new KeyRing(store.all(), KeyRotation.standard(), clock.instant());
    }

    private static Days days(KeyRotation rotation) {
        return new Days(
                rotation.signsFor().toDays(),
                rotation.publishedBefore().toDays(),
                rotation.publishedAfter().toDays());
    }

    private static KeyView key(Standing standing, Texts said) {
        return new KeyView(
                standing.key().kid(),
                TextKeys.of(standing.state()),
                Moments.of(standing.key().createdAt(), said),
                Moments.of(standing.key().signsFrom(), said),
                standing.until().map(until -> Moments.of(until, said)));
    }
}
