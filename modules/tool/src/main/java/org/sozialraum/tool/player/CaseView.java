package org.sozialraum.tool.player;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.pages.ShellView;

/**
 * A branching case: the way so far, the present moment and its decisions.
 *
 * @param path decisions made so far, oldest first; the last one is shown open with its consequence
 * @param action where a decision is posted as {@code choice}
 * @param restart where starting anew is posted
 */
public record CaseView(
        ShellView shell,
        String title,
        Content introduction,
        List<Decision> path,
        Moment now,
        String action,
        String restart,
        Optional<LinkView> previous,
        Optional<LinkView> next) {
    public CaseView {
        path = List.copyOf(path);
    }

    /** A moment behind us: what happened, what was chosen, what came of it. */
    public record Decision(Content situation, Content choice, Content consequence, List<Effect> effects) {
        public Decision {
            effects = List.copyOf(effects);
        }
    }

    /**
     * What happens now.
     *
     * @param choices empty at an end
     * @param balance effects of the whole way, at an end
     */
    public record Moment(Content text, List<Choice> choices, List<Effect> balance) {
        public Moment {
            choices = List.copyOf(choices);
            balance = List.copyOf(balance);
        }

        public boolean isEnd() {
            return choices.isEmpty();
        }
    }

    /** A decision that can be made, posted by its name. */
    public record Choice(String name, Content wording) {}

    /**
     * What a decision does for the person concerned.
     *
     * @param value −2 … 2; of a whole way the rounded mean
     */
    public record Effect(Side side, int value) {
        public Effect {
            if (value < -2 || value > 2) {
                throw new IllegalArgumentException("value must be within -2 and 2, is " + value);
            }
        }
    }

    /** The four sides that are weighed. */
    public enum Side {
        AUTONOMY,
        PRIVACY,
        /** Positive: less work for the professional. */
        EFFORT,
        RELATION;

        /** The middle part of the text's key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
