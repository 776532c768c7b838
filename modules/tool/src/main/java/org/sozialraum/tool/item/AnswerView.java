package org.sozialraum.tool.item;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** What somebody has to do in an item, with the fields that the form posts. */
public sealed interface AnswerView {
    /**
     * Posts {@code choice=<name>}: once, or once for each chosen option and none for no answer.
     *
     * @param several whether more than one may be chosen
     */
    record Choice(List<Option> options, boolean several) implements AnswerView {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Posts {@code choice=<name>} for each marked passage; the options are the text in its order. */
    record Marking(List<Option> passages) implements AnswerView {
        public Marking {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Posts {@code position.<name>=<1…n>} for each step, empty where none was chosen.
     *
     * @param steps in the order to show: the learner's, or the shuffled one
     */
    record Ordering(List<Step> steps) implements AnswerView {
        public Ordering {
            steps = List.copyOf(steps);
        }

        public boolean isAnswered() {
            return steps.stream().allMatch(step -> step.position().isPresent());
        }
    }

    /** Posts {@code match.<premise>=<response>} for each premise, empty where none was chosen. */
    record Matching(List<Premise> premises, List<Response> responses) implements AnswerView {
        public Matching {
            premises = List.copyOf(premises);
            responses = List.copyOf(responses);
        }
    }

    /**
     * The same columns to choose from in each row.
     *
     * @param several whether more than one column may be chosen in a row
     * @param hint the last part of the text's key
     */
    record Grid(List<Row> rows, List<Column> columns, boolean several, String hint) implements AnswerView {
        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** Posts {@code written=<text>}. */
    record Line(String text, int longest) implements AnswerView {}

    /**
     * Posts {@code amount=<as typed>} and {@code unit=<name>}.
     *
     * @param isNoNumber whether something was typed that can't be read as a number
     * @param units without a choice where there is only one
     */
    record Amount(String typed, boolean isNoNumber, int longest, List<Unit> units) implements AnswerView {
        public Amount {
            units = List.copyOf(units);
        }
    }

    /** Posts {@code text.<name>=<text>} for each field. */
    record Sheet(List<Field> fields, int longest) implements AnswerView {
        public Sheet {
            fields = List.copyOf(fields);
        }
    }

    /** An option of a choice, or a passage of a text. */
    record Option(String name, Content wording, boolean chosen) {}

    /** A step to put in order; positions from 1. */
    record Step(String name, Content wording, Optional<Integer> position) {}

    /** A premise to match. */
    record Premise(String name, Content wording, Optional<String> response) {}

    /** A response to choose from; plain text, because a select can't show more. */
    record Response(String name, String wording) {}

    /** @param field what the row's choices are posted as */
    record Row(String field, Content wording, List<String> chosen) {
        public Row {
            chosen = List.copyOf(chosen);
        }
    }

    /** A column of a grid. */
    record Column(String name, Content wording) {}

    /** A unit to choose. */
    record Unit(String name, String wording, boolean chosen) {}

    /** A field of a sheet. */
    record Field(String name, Content label, String text, int lines) {}
}
