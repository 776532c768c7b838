package org.sozialraum.lti.grades;

import java.util.Optional;
import org.sozialraum.lti.grades.LineItemDeletion.AlreadyGone;
import org.sozialraum.lti.grades.LineItemDeletion.Deleted;
import org.sozialraum.lti.grades.LineItemDeletion.HasResults;
import org.sozialraum.lti.grades.LineItemDeletion.NotOurs;
import org.sozialraum.lti.grades.Rejected.Ground;
import org.sozialraum.lti.grades.Requests.Said;
import org.sozialraum.lti.token.Scope;

/**
 * Deletes a column, with three looks before: it must be there, have the names that we gave it, and be empty, or exactly
 * as full as a person was told. Moodle 4.4 throws away the whole column with all grades, and asks nobody.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service-scope-and-allowed-http-methods">AGS 2.0,
 *     3.2: DELETE</a>
 */
final class Deletion {
    private final LineItems lineItems;
    private final Results results;

    Deletion(LineItems lineItems, Results results) {
        this.lineItems = lineItems;
        this.results = results;
    }

    /** @param agreed what a person has agreed to lose; empty means that the column must be empty */
    LineItemDeletion delete(LineItemsEndpoint endpoint, OwnLineItem own, Optional<HasResults> agreed) {
        return LineItems.cannotChange(endpoint)
                .or(() -> cannotSeeResults(endpoint))
                .<LineItemDeletion>map(why -> why)
                .orElseGet(() -> switch (lineItems.read(endpoint, own.id())) {
                    case Rejected gone when gone.ground() == Ground.NO_LINE_ITEM -> new AlreadyGone();
                    case Setback why -> why;
                    case LineItemReading.Read(LineItem met) when !own.is(met) -> new NotOurs(met);
                    case LineItemReading.Read ours -> ifEmpty(endpoint, own, agreed);
                });
    }

    /** Grades that nobody can count could be lost. */
    private static Optional<Setback> cannotSeeResults(LineItemsEndpoint endpoint) {
        return endpoint.offered().contains(Scope.RESULT_READONLY)
                ? Optional.empty()
                : Optional.of(new Rejected(
                        Ground.NOT_ALLOWED, 0, "the platform does not let us see whether the column holds grades"));
    }

    private LineItemDeletion ifEmpty(LineItemsEndpoint endpoint, OwnLineItem own, Optional<HasResults> agreed) {
        return switch (results.read(endpoint.deployment(), own.id())) {
            case Setback why -> why;
            case ResultList.Results all -> {
                HasResults now = counted(own, all);
                boolean known = agreed.filter(now::equals).isPresent();
                yield now.entries() == 0 || known ? deleted(endpoint, own) : now;
            }
        };
    }

    private static HasResults counted(OwnLineItem own, ResultList.Results now) {
        long grades = now.all().stream().filter(Result::hasGrade).count();
        return new HasResults(own, now.all().size() + now.unreadable(), (int) grades);
    }

    private LineItemDeletion deleted(LineItemsEndpoint endpoint, OwnLineItem own) {
        return switch (lineItems.delete(endpoint, own.id())) {
            case Said.Yes yes -> new Deleted();
            case Said.No(Rejected gone) when gone.ground() == Ground.NO_LINE_ITEM -> new AlreadyGone();
            case Said.No no -> no.why();
        };
    }
}
