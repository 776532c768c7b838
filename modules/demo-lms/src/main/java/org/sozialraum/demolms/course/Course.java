package org.sozialraum.demolms.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sozialraum.demolms.switches.SwitchBoard;

/** The course of the platform, with its copies; shared by all threads of the server. */
public final class Course {
    public static final String ID = "2";
    public static final String LABEL = "DPSA";
    public static final String TITLE = "Digitale Praxis in der Sozialen Arbeit";

    private final SwitchBoard board;
    private final Gradebook gradebook;
    private final Copies copies = new Copies();
    private final List<Activity> activities = new ArrayList<>();
    private int lastId;
    private volatile People people = People.INVENTED;

    public Course(SwitchBoard board) {
        this.board = board;
        this.gradebook = new Gradebook(this::people, board);
    }

    /** Everybody: those with a face, and as many more as the switch says. */
    public People people() {
        int further = board.now().furtherLearners();
        People known = people;
        if (known.all().size() != People.INVENTED.all().size() + further) {
            known = People.INVENTED.and(further);
            people = known;
        }
        return known;
    }

    public Gradebook gradebook() {
        return gradebook;
    }

    public Copies copies() {
        return copies;
    }

    /** All activities, those of the first course first. */
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

    public List<Activity> activities(Classroom classroom) {
        return activities().stream()
                .filter(activity -> copies.of(activity).equals(classroom))
                .toList();
    }

    /** Like Moodle: links and columns get new ids, columns keep resource id, tag and review, and no grade comes along. */
    public synchronized Classroom copy(Classroom original) {
        Classroom copy = copies.open(original);
        List<LineItem> loose = gradebook.items().stream()
                .filter(item -> item.activityId().isEmpty() && copies.of(item).equals(original))
                .toList();
        activities(original).forEach(activity -> copy(activity, copy));
        loose.forEach(item -> copies.put(gradebook.add(item.clientId(), Optional.empty(), item.content()), copy));
        return copy;
    }

    private void copy(Activity original, Classroom into) {
        Activity copy = add(original.clientId(), original.title(), original.text(), original.url(), original.custom());
        copies.put(copy, original, into);
        gradebook
                .itemsOf(original)
                .forEach(item -> gradebook.add(item.clientId(), Optional.of(copy.id()), item.content()));
    }

    /** Back to the three activities of the first day, no grades. */
    public synchronized void reset(String clientId, String launchUrl) {
        activities.clear();
        gradebook.clear();
        copies.clear();
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
