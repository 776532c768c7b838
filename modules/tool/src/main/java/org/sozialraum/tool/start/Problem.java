package org.sozialraum.tool.start;

/**
 * One thing that an administrator has to change.
 *
 * @param setting name of the environment variable
 * @param sentence what is wrong with it and the way out; never the value of a secret
 */
public record Problem(String setting, String sentence) {
    public Problem {
        if (setting.isBlank()) throw new IllegalArgumentException("setting is blank");
        if (sentence.isBlank()) throw new IllegalArgumentException("sentence is blank");
    }

    @Override
    public String toString() {
        return setting + ": " + sentence;
    }
}
