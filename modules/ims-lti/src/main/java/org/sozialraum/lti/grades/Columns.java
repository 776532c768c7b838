package org.sozialraum.lti.grades;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.sozialraum.lti.grades.ColumnBinding.Ambiguous;
import org.sozialraum.lti.grades.ColumnBinding.Created;
import org.sozialraum.lti.grades.ColumnBinding.Found;

/** Finds the column of an activity, and adds one where there is none. */
final class Columns {
    private static final int LOCKS = 64;

    private final LineItems lineItems;
    /** One course, one lock, so that two learners who finish together do not add a column each. */
    private final List<ReentrantLock> locks =
            IntStream.range(0, LOCKS).mapToObj(number -> new ReentrantLock()).toList();

    Columns(LineItems lineItems) {
        this.lineItems = lineItems;
    }

    ColumnBinding bind(LineItemsEndpoint endpoint, WantedLineItem wanted, CopyHistory history) {
        ReentrantLock lock = locks.get(Math.floorMod(endpoint.url().hashCode(), LOCKS));
        lock.lock();
        try {
            return LineItems.cannotRead(endpoint)
                    .<ColumnBinding>map(why -> why)
                    .orElseGet(() -> alone(endpoint, wanted, new ColumnChoice(wanted, history)));
        } finally {
            lock.unlock();
        }
    }

    private ColumnBinding alone(LineItemsEndpoint endpoint, WantedLineItem wanted, ColumnChoice choice) {
        Pages.Run run = lineItems.run(endpoint, LineItemFilter.ALL);
        List<LineItem> known = LineItems.known(run);
        if (run.stopped().isPresent()) {
            return inPart(endpoint, choice, known, run.stopped().get());
        }
        List<LineItem> fitting = choice.among(known);
        return fitting.isEmpty()
                ? LineItems.unknownEntry(endpoint, run, known)
                        .<ColumnBinding>map(why -> why)
                        .orElseGet(() -> create(endpoint, wanted))
                : found(endpoint, fitting);
    }

    /** A closer one could stand on a page that was not read. */
    private static ColumnBinding inPart(
            LineItemsEndpoint endpoint, ColumnChoice choice, List<LineItem> known, Setback why) {
        List<LineItem> sure = known.stream().filter(choice::isBeyondDoubt).toList();
        return sure.size() == 1 ? found(endpoint, sure) : why;
    }

    private ColumnBinding create(LineItemsEndpoint endpoint, WantedLineItem wanted) {
        return switch (lineItems.create(endpoint, NewLineItem.of(wanted))) {
            case LineItemCreation.Created(LineItem added, OwnLineItem own) -> new Created(added, own);
            case Setback why -> why;
        };
    }

    private static ColumnBinding found(LineItemsEndpoint endpoint, List<LineItem> fitting) {
        return LineItems.elsewhere(endpoint, fitting)
                .<ColumnBinding>map(why -> why)
                .orElseGet(() -> fitting.size() == 1 ? new Found(fitting.getFirst()) : new Ambiguous(fitting));
    }
}
