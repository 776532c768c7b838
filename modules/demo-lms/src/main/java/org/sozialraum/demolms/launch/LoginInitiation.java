package org.sozialraum.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Switches;

/**
 * Sends the browser to the tool's login.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login">Security Framework,
 *     5.1.1.1</a>
 */
public final class LoginInitiation {
    private final Site site;
    private final Journeys journeys;
    private final SwitchBoard board;

    public LoginInitiation(Site site, Journeys journeys, SwitchBoard board) {
        this.site = site;
        this.journeys = journeys;
        this.board = board;
    }

    public Answer send(Journey journey) {
        Parameters parameters = new Parameters(parameters(journey));
        return switch (board.now().loginMethod()) {
            case POST -> AutoPost.to(journey.tool().at().login(), parameters);
            case GET ->
                Answer.seeOther(parameters.appendedTo(journey.tool().at().login()));
        };
    }

    /** The parameters of a login for this journey, which thereby begins. */
    public Map<String, String> parameters(Journey journey) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", site.url());
        parameters.put("target_link_uri", journey.targetLinkUri());
        parameters.put("login_hint", journey.person().id());
        parameters.put("lti_message_hint", journeys.begin(journey));
        parameters.put("client_id", journey.tool().clientId());
        parameters.put("lti_deployment_id", journey.tool().deploymentId());
        switch (board.now().storage()) {
            case OFF -> {}
            case PARENT -> parameters.put("lti_storage_target", "_parent");
            case FRAME -> parameters.put("lti_storage_target", Switches.Storage.FRAME_NAME);
        }
        return parameters;
    }
}
