package org.sozialraum.demolms;

import static org.sozialraum.demolms.switches.EndpointGroup.AUTHORIZATION;
import static org.sozialraum.demolms.switches.EndpointGroup.DEEPLINKING;
import static org.sozialraum.demolms.switches.EndpointGroup.JWKS;
import static org.sozialraum.demolms.switches.EndpointGroup.LINEITEMS;
import static org.sozialraum.demolms.switches.EndpointGroup.MEMBERSHIPS;
import static org.sozialraum.demolms.switches.EndpointGroup.NOTICES;
import static org.sozialraum.demolms.switches.EndpointGroup.PAGES;
import static org.sozialraum.demolms.switches.EndpointGroup.REGISTRATION;
import static org.sozialraum.demolms.switches.EndpointGroup.RESULTS;
import static org.sozialraum.demolms.switches.EndpointGroup.SCORES;
import static org.sozialraum.demolms.switches.EndpointGroup.TOKEN;

import org.sozialraum.demolms.deeplinking.AcceptChoice;
import org.sozialraum.demolms.desk.ActivityPage;
import org.sozialraum.demolms.desk.AdminPage;
import org.sozialraum.demolms.desk.Assets;
import org.sozialraum.demolms.desk.CoursePage;
import org.sozialraum.demolms.desk.GradesPage;
import org.sozialraum.demolms.desk.HomePage;
import org.sozialraum.demolms.desk.PickerPage;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Routes;
import org.sozialraum.demolms.launch.Authorization;
import org.sozialraum.demolms.launch.LaunchClaims;
import org.sozialraum.demolms.launch.LoginInitiation;
import org.sozialraum.demolms.launch.ServiceAddresses;
import org.sozialraum.demolms.registration.RegistrationEndpoint;
import org.sozialraum.demolms.service.BearerGate;
import org.sozialraum.demolms.service.GroupEndpoint;
import org.sozialraum.demolms.service.LineItemEndpoint;
import org.sozialraum.demolms.service.MembershipEndpoint;
import org.sozialraum.demolms.service.NoticeEndpoint;
import org.sozialraum.demolms.service.ResultEndpoint;
import org.sozialraum.demolms.service.ScoreEndpoint;
import org.sozialraum.demolms.service.TokenEndpoint;

/** Which address is answered by what. */
final class Endpoints {
    private final Platform platform;
    private final Routes routes = new Routes();

    private Endpoints(Platform platform) {
        this.platform = platform;
    }

    static Routes of(Platform platform) {
        Endpoints endpoints = new Endpoints(platform);
        endpoints.addPages();
        endpoints.addLaunch();
        endpoints.addServices();
        endpoints.addAdministration();
        return endpoints.routes;
    }

    private void addPages() {
        HomePage home = new HomePage(platform.course(), platform.sessions());
        CoursePage course = new CoursePage(platform.course(), platform.tools(), platform.sessions(), platform::copy);
        GradesPage grades = new GradesPage(platform.course(), platform.sessions());
        routes.get(PAGES, "/", home::show)
                .post(PAGES, "/enter/{person}", home::enter)
                .post(PAGES, "/leave", home::leave)
                .post(PAGES, "/language", home::language)
                .get(PAGES, "/course", course::show)
                .post(PAGES, "/course/activities", course::add)
                .get(PAGES, "/course/{course}", course::show)
                .post(PAGES, "/course/{course}/copies", course::copy)
                .get(PAGES, "/grades", grades::show)
                .get(PAGES, "/static/{name}", new Assets()::send)
                .get(PAGES, "/favicon.ico", request -> Answer.empty(204));
    }

    private void addLaunch() {
        LoginInitiation login = new LoginInitiation(platform.site(), platform.journeys(), platform.board());
        ActivityPage activity =
                new ActivityPage(platform.course(), platform.tools(), platform.sessions(), platform.board(), login);
        LaunchClaims claims = new LaunchClaims(platform.site(), platform.course(), platform.board());
        Authorization authorization =
                new Authorization(platform.tools(), platform.sessions(), platform.journeys(), claims, platform.keys());
        AcceptChoice accept = new AcceptChoice(
                platform.site(),
                platform.tools(),
                platform.toolKeys(),
                platform.picks(),
                platform.course(),
                platform.board());
        PickerPage picker = new PickerPage(
                platform.course(), platform.tools(), platform.sessions(), platform.picks(), accept, login, activity);
        routes.get(PAGES, "/pick/{client}", picker::show)
                .get(PAGES, "/pick/{client}/launch", picker::launch)
                .post(DEEPLINKING, "/lti/deep-link-return", picker::back)
                .get(PAGES, "/return", picker::returned);
        routes.get(PAGES, "/activity/{activity}", activity::show)
                .get(PAGES, "/activity/{activity}/launch", activity::launch)
                .get(PAGES, "/review/{activity}/{learner}", activity::showReview)
                .get(PAGES, "/review/{activity}/{learner}/launch", activity::review)
                .get(PAGES, "/activity/{activity}/unnamed", activity::showUnnamed)
                .get(PAGES, "/activity/{activity}/unnamed/launch", activity::unnamed)
                .get(PAGES, "/privacy/{client}", activity::showPrivacy)
                .get(PAGES, "/privacy/{client}/launch", activity::privacy)
                .get(PAGES, "/storage-frame/{client}", activity::storageFrame)
                .get(AUTHORIZATION, "/lti/auth", authorization::answer)
                .post(AUTHORIZATION, "/lti/auth", authorization::answer)
                .get(JWKS, "/lti/jwks", platform.keys()::publish);
    }

    private void addServices() {
        BearerGate gate = new BearerGate(platform.tokens());
        ServiceAddresses addresses =
                new ServiceAddresses(platform.site(), platform.course().copies());
        TokenEndpoint token = new TokenEndpoint(
                platform.site(), platform.tools(), platform.toolKeys(), platform.tokens(), platform.board());
        LineItemEndpoint items = new LineItemEndpoint(platform.course(), addresses, gate, platform.board());
        ScoreEndpoint scores = new ScoreEndpoint(items, platform.course().gradebook(), platform.board());
        ResultEndpoint results = new ResultEndpoint(items, platform.course(), addresses, platform.board());
        MembershipEndpoint roster = new MembershipEndpoint(platform.course(), addresses, gate, platform.board());
        NoticeEndpoint notices = new NoticeEndpoint(gate, platform.handlers(), platform.notices());
        String item = "/services/{course}/lineitems/{item}/lineitem";
        routes.post(TOKEN, "/lti/token", token::answer)
                .get(LINEITEMS, "/services/{course}/lineitems", items::list)
                .post(LINEITEMS, "/services/{course}/lineitems", items::create)
                .get(LINEITEMS, item, items::read)
                .add(LINEITEMS, "PUT", item, items::update)
                .add(LINEITEMS, "DELETE", item, items::delete)
                .post(SCORES, item + "/scores", scores::take)
                .get(RESULTS, item + "/results", results::list)
                .get(MEMBERSHIPS, "/services/{course}/groups", new GroupEndpoint(gate)::list)
                .get(NOTICES, "/services/notices", notices::list)
                .add(NOTICES, "PUT", "/services/notices", notices::put)
                .get(MEMBERSHIPS, "/services/CourseSection/{course}/bindings/{binding}/memberships", roster::list);
    }

    private void addAdministration() {
        RegistrationEndpoint registration =
                new RegistrationEndpoint(platform.site(), platform.tools(), platform.invitations(), platform.ids());
        AdminPage admin = new AdminPage(
                platform.site(),
                platform.sessions(),
                platform.tools(),
                platform.invitations(),
                platform.board(),
                platform.traffic());
        Commands commands = new Commands(platform);
        routes.get(REGISTRATION, "/.well-known/openid-configuration", registration::configuration)
                .post(REGISTRATION, "/lti/registration", registration::register)
                .get(PAGES, "/admin", admin::show)
                .post(PAGES, "/admin/registration", admin::registration)
                .post(PAGES, "/admin/switches", admin::apply)
                .get(PAGES, "/state.json", commands::state)
                .post(PAGES, "/switches", commands::switches)
                .post(PAGES, "/reset", commands::reset)
                .post(PAGES, "/keys/rotate", commands::rotate);
    }
}
