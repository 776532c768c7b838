package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.pages.ShellView;

/**
 * One item of a running attempt, as a plain form.
 *
 * <p>The form posts the answer's fields (see {@link Task}) and, when sent by a button, {@code go}: {@code previous},
 * {@code next}, {@code finish}, {@code save} or an item's number. Sent by htmx (header {@code HX-Request}) there is no
 * {@code go} and the answer is the fragment {@code player/saved.jte}.
 *
 * @param number from 1
 * @param map all items in order
 * @param action where the answer is posted
 */
public record ItemView(
        ShellView shell, int number, int of, String title, Content question, Task task, List<Mark> map, String action) {
    public ItemView {
        map = List.copyOf(map);
    }

    public boolean isLast() {
        return number == of;
    }

    /** An item in the map. */
    public record Mark(int number, boolean answered) {}

    /** What the learner has to do, with the fields that the form posts. */
    public sealed interface Task {
        /** Posts {@code choice=<name>}. */
        record SingleChoice(List<Option> options) implements Task {
            public SingleChoice {
                options = List.copyOf(options);
            }
        }

        /** Posts {@code choice=<name>} once for each chosen option, none for no answer. */
        record MultipleChoice(List<Option> options) implements Task {
            public MultipleChoice {
                options = List.copyOf(options);
            }
        }

        /**
         * Posts {@code position.<name>=<1…n>} for each step, empty where none was chosen.
         *
         * @param steps in the order to show: the learner's, or the shuffled one
         */
        record Ordering(List<Step> steps) implements Task {
            public Ordering {
                steps = List.copyOf(steps);
            }

            public boolean isAnswered() {
                return steps.stream().allMatch(step -> step.position().isPresent());
            }
        }

        /** Posts {@code match.<premise>=<response>} for each premise, empty where none was chosen. */
        record Matching(List<Premise> premises, List<Response> responses) implements Task {
            public Matching {
                premises = List.copyOf(premises);
                responses = List.copyOf(responses);
            }
        }
    }

    /** An option of a choice. */
    public record Option(String name, Content wording, boolean chosen) {}

    /** A step to put in order; positions from 1. */
    public record Step(String name, Content wording, Optional<Integer> position) {}

    /** A premise to match. */
    public record Premise(String name, Content wording, Optional<String> response) {}

    /** A response to choose from; plain text, because a select can't show more. */
    public record Response(String name, String wording) {}
}
