package org.sozialraum.demolms.course;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.switches.Switches.TimestampRule;

/** The columns and what stands in them; shared by all threads of the server. */
public final class Gradebook {
    private final Supplier<People> people;
    private final SwitchBoard board;
    private final InstantSource clock;
    private final Map<Integer, LineItem> items = new TreeMap<>();
    private final Map<Place, Grade> grades = new HashMap<>();
    private final List<Entry> history = new ArrayList<>();
    private int lastId;

    private record Place(int item, String person) {}

    /** A score that was accepted. */
    public record Entry(int lineItem, Grade grade) {}

    public Gradebook(Supplier<People> people, SwitchBoard board) {
        this.people = people;
        this.board = board;
        this.clock = board;
    }

    public synchronized LineItem add(String clientId, Optional<String> activityId, LineItem.Content content) {
        LineItem item = new LineItem(++lastId, clientId, activityId, content);
        items.put(item.id(), item);
        return item;
    }

    public synchronized void replace(LineItem changed) {
        items.replace(changed.id(), changed);
    }

    /** Removes the column and all grades in it. */
    public synchronized void remove(int id) {
        items.remove(id);
        grades.keySet().removeIf(place -> place.item() == id);
    }

    public synchronized Optional<LineItem> find(int id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All columns, oldest first. */
    public synchronized List<LineItem> items() {
        return List.copyOf(items.values());
    }

    public List<LineItem> itemsOf(Activity activity) {
        return items().stream().filter(item -> item.belongsTo(activity)).toList();
    }

    public synchronized Optional<Grade> grade(int item, String person) {
        return Optional.ofNullable(grades.get(new Place(item, person)));
    }

    /** Every score that was accepted since the last reset, oldest first. */
    public synchronized List<Entry> history() {
        return List.copyOf(history);
    }

    public synchronized Recorded record(LineItem item, ScoreMessage score) {
        if (people.get()
                .find(score.userId())
                .filter(person -> !person.role().teaches())
                .isEmpty()) {
            return new Recorded.NotALearner();
        }
        Place place = new Place(item.id(), score.userId());
        Optional<Grade> last = Optional.ofNullable(grades.get(place));
        if (last.filter(grade -> !later(score, grade)).isPresent()) {
            return new Recorded.TooLate();
        }
        Grade grade = new Grade(score, clock.instant());
        grades.put(place, grade);
        history.add(new Entry(item.id(), grade));
        return new Recorded.Saved();
    }

    private boolean later(ScoreMessage score, Grade last) {
        if (board.now().timestampRule() == TimestampRule.MOODLE) {
            return seconds(score.timestamp()).isAfter(seconds(last.savedAt()));
        }
        return score.timestamp().isAfter(last.score().timestamp());
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    synchronized void clear() {
        items.clear();
        grades.clear();
        history.clear();
        lastId = 0;
    }
}
