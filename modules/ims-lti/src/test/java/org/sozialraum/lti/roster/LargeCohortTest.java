package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.roster.RosterTrial.linked;
import static org.sozialraum.lti.roster.RosterTrial.page;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;

/** A cohort of 100,000 does not sit in memory: counted in pages, not in seconds or bytes. */
class LargeCohortTest {
    private static final int COHORT = 100_000;
    private static final int LIMIT = 1_000;

    @Test
    void reads_a_hundred_thousand_members_with_one_page_in_memory() {
        List<WeakReference<RosterPage>> told = new ArrayList<>();
        List<Integer> alive = new ArrayList<>();
        List<Integer> askedBefore = new ArrayList<>();

        try (RosterTrial platform = new RosterTrial(LargeCohortTest::answer)) {
            RosterOutcome outcome = platform.roster.read(
                    platform.endpoint(), RosterRequest.everybody().inPagesOf(LIMIT), page -> {
                        told.add(new WeakReference<>(page));
                        askedBefore.add(platform.asked().size());
                        if (page.number() % 25 == 0) {
                            alive.add(alive(told));
                        }
                    });

            assertThat(outcome)
                    .isEqualTo(new ReadWhole(new RosterCount(COHORT / LIMIT, COHORT, Map.of(), 0), Optional.empty()));
        }
        assertThat(askedBefore)
                .as("no page is asked for before the one before was taken")
                .isEqualTo(IntStream.rangeClosed(1, COHORT / LIMIT).boxed().toList());
        assertThat(alive).as("pages that something still holds").hasSize(4).allMatch(pages -> pages <= 2);
    }

    private static int alive(List<WeakReference<RosterPage>> told) {
        System.gc();
        return (int) told.stream().filter(page -> !page.refersTo(null)).count();
    }

    private static Reply answer(Heard request) {
        int from = Integer.parseInt(request.query().getOrDefault("from", "0"));
        String members = IntStream.range(from, from + LIMIT)
                .mapToObj(number -> RosterTrial.learner("u" + number))
                .collect(Collectors.joining(","));
        int next = from + LIMIT;
        return next < COHORT ? linked(page(members), "<?limit=1000&from=" + next + ">; rel=\"next\"") : page(members);
    }
}
