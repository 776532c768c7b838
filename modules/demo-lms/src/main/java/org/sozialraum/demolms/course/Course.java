package org.sozialraum.demolms.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.switches.SwitchBoard;

/** The one course of the platform; shared by all threads of the server. */
public final class Course {
    public static final String ID = "2";
    public static final String LABEL = "DPSA";
    public static final String TITLE = "Digitale Praxis in der Sozialen Arbeit";

    private final People people = People.INVENTED;
    private final Gradebook gradebook;
    private final List<Activity> activities = new ArrayList<>();
    private int lastId;

    public Course(SwitchBoard board) {
        this.gradebook = new Gradebook(people, board);
    }

    public People people() {
        return people;
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    public synchronized List<Activity> activities() {
        return List.copyOf(activities);
    }

    public synchronized Optional<Activity> find(String id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    public synchronized Activity add(
            String clientId, String title, String text, String url, Map<String, String> custom) {
        return add(clientId, title, text, url, custom, Wishes.NONE);
    }

    /** The same with what the tool said beside the link. */
    public synchronized Activity add(
            String clientId, String title, String text, String url, Map<String, String> custom, Wishes wishes) {
        Activity activity = new Activity(Integer.toString(++lastId), clientId, title, text, url, custom, wishes);
        activities.add(activity);
        return activity;
    }

    /** Back to the three activities of the first day, no grades. */
    public synchronized void reset(String clientId, String launchUrl) {
        activities.clear();
        gradebook.clear();
        lastId = 0;
        Activity bound = add(
                clientId,
                "Datenfreigabe als Abwägung",
                "Wann darf ich Daten weitergeben, und wann muss ich es?",
                launchUrl,
                Map.of("module", "releasing-data"));
        gradebook.add(clientId, Optional.of(bound.id()), LineItem.Content.plain(bound.title(), 100));
        Activity unbound = add(clientId, "Noch ohne Inhalt", "Von Hand angelegt, mit Bewertung.", launchUrl, Map.of());
        gradebook.add(clientId, Optional.of(unbound.id()), LineItem.Content.plain(unbound.title(), 100));
        add(
                clientId,
                "Zum Nachlesen, ohne Bewertung",
                "Dasselbe Modul, ohne Spalte in den Bewertungen.",
                launchUrl,
                Map.of("module", "releasing-data"));
    }
}
