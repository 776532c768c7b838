package org.sozialraum.demolms;

import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.Sessions;
import org.sozialraum.demolms.deeplinking.Picks;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.key.PlatformKeys;
import org.sozialraum.demolms.key.RandomIds;
import org.sozialraum.demolms.launch.Journeys;
import org.sozialraum.demolms.notice.Handlers;
import org.sozialraum.demolms.notice.Notices;
import org.sozialraum.demolms.registration.RegistrationTokens;
import org.sozialraum.demolms.service.AccessTokens;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.Traffic;
import org.sozialraum.demolms.tool.Tool;
import org.sozialraum.demolms.tool.ToolKeys;
import org.sozialraum.demolms.tool.Tools;

/** All that the platform remembers; gone when the process ends. */
record Platform(
        Site site,
        RandomIds ids,
        SwitchBoard board,
        Traffic traffic,
        Tools tools,
        ToolKeys toolKeys,
        Course course,
        Sessions sessions,
        PlatformKeys keys,
        Journeys journeys,
        AccessTokens tokens,
        Picks picks,
        RegistrationTokens invitations,
        Handlers handlers) {

    static Platform at(Site site, String toolUrl, SwitchBoard board, Traffic traffic) {
        RandomIds ids = RandomIds.secure();
        Platform platform = new Platform(
                site,
                ids,
                board,
                traffic,
                new Tools(toolUrl),
                new ToolKeys(),
                new Course(board),
                new Sessions(ids),
                new PlatformKeys(ids, board),
                new Journeys(ids, board),
                new AccessTokens(ids, board),
                new Picks(ids),
                new RegistrationTokens(ids),
                new Handlers());
        platform.reset();
        return platform;
    }

    /** What tells tools that something has happened. */
    Notices notices() {
        return new Notices(site, handlers, keys, ids, board);
    }

    /** Copies the course, and tells every tool that wants to know. */
    Classroom copy(Classroom original) {
        Classroom copy = course.copy(original);
        Notices telling = notices();
        tools.all().forEach(tool -> telling.copied(tool, copy));
        return copy;
    }

    /** Back to the first day: course, grades, tools, switches, counters, sessions. The signing keys stay. */
    void reset() {
        board.set(Switches.CAREFUL);
        traffic.reset();
        tools.reset();
        toolKeys.reset();
        sessions.reset();
        journeys.reset();
        tokens.reset();
        picks.reset();
        invitations.reset();
        handlers.reset();
        Tool tool = tools.fixed();
        course.reset(tool.clientId(), tool.at().launch());
    }

    /** As {@link #reset}, with the fixed tool at another address. */
    void moveTool(String toolUrl) {
        tools.moveTo(toolUrl);
        reset();
    }
}
