package org.sozialraum.curriculum.item;

import java.util.List;

/** What a posted form turned out to be. */
public sealed interface Submitted {
    record Answered(Response response) implements Submitted {}

    /** The form has no value for any part of the item. */
    record NothingChosen() implements Submitted {}

    /** The form says something that the item does not know; an honest browser sends that only for outdated pages. */
    record Refused(List<Problem> problems) implements Submitted {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong with a field. */
    sealed interface Problem {
        /** Name of the field in the form. */
        String field();

        record UnknownOption(String field, String option) implements Problem {}

        /** One choice was wanted. */
        record SeveralChosen(String field, List<String> options) implements Problem {
            public SeveralChosen {
                options = List.copyOf(options);
            }
        }

        /** Positions are 1 … number of steps. */
        record NoSuchPosition(String field, String position) implements Problem {}

        record UnknownResponse(String field, String response) implements Problem {}

        /** @param most characters that may be there */
        record TooLong(String field, int most) implements Problem {}
    }
}
