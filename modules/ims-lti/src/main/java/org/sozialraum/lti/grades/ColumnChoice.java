package org.sozialraum.lti.grades;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of a course's columns is an activity's. The closest rule that finds any decides:
 *
 * <ol>
 *   <li>columns of the activity;
 *   <li>columns of what it was copied from, the latest ancestor first: the platform did not carry the link along;
 *   <li>columns with both our names, those of no activity before those of another that nobody knows here.
 * </ol>
 *
 * Among the columns of one activity those with both our names come first, then those that have no name but ours or none
 * at all. A column with another name is another one: an activity may have several.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#resourceid">AGS 2.0, resourceId and tag survive a copy</a>
 */
final class ColumnChoice {
    private final WantedLineItem wanted;
    private final CopyHistory history;

    ColumnChoice(WantedLineItem wanted, CopyHistory history) {
        this.wanted = wanted;
        this.history = history;
    }

    /** None: there is no such column. One: this is it. More: nobody can tell. In the platform's order. */
    List<LineItem> among(List<LineItem> all) {
        Stream<List<LineItem>> ofLinks = Stream.concat(
                        wanted.resourceLinkId().stream(), history.resourceLinkIds().stream())
                .map(link -> ofLink(link, all));
        return Stream.concat(ofLinks, Stream.of(all).map(this::byNames))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of this very activity and with both our names: no other column can be closer. */
    boolean isBeyondDoubt(LineItem item) {
        return wanted.resourceLinkId().isPresent()
                && item.resourceLinkId().equals(wanted.resourceLinkId())
                && isNamed(item);
    }

    private List<LineItem> ofLink(String link, List<LineItem> all) {
        List<LineItem> own = all.stream()
                .filter(item -> item.resourceLinkId().filter(link::equals).isPresent())
                .toList();
        return firstOf(own, this::isNamed, this::hasNoOtherName);
    }

    private List<LineItem> byNames(List<LineItem> all) {
        List<LineItem> named = all.stream()
                .filter(this::isNamed)
                .filter(item -> item.resourceLinkId()
                        .filter(history.besideIds()::contains)
                        .isEmpty())
                .toList();
        return firstOf(named, item -> item.resourceLinkId().isEmpty(), item -> true);
    }

    private static List<LineItem> firstOf(List<LineItem> items, Predicate<LineItem> better, Predicate<LineItem> good) {
        List<LineItem> best = items.stream().filter(better).toList();
        return best.isEmpty() ? items.stream().filter(good).toList() : best;
    }

    private boolean isNamed(LineItem item) {
        return item.resourceId().equals(Optional.of(wanted.resourceId()))
                && item.tag().equals(Optional.of(wanted.tag()));
    }

    private boolean hasNoOtherName(LineItem item) {
        return item.resourceId()
                        .filter(name -> !name.equals(wanted.resourceId()))
                        .isEmpty()
                && item.tag().filter(name -> !name.equals(wanted.tag())).isEmpty();
    }
}
